using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace ChatAssistant.Channels.BotFramework;

/// <summary>Without an app id no token can be verified: then only programs on this machine call, and only they are answered.</summary>
internal sealed class LocalCallers(IConfiguration configuration)
{
    private bool IsOpen => !string.IsNullOrEmpty(configuration[BotFrameworkChannel.AppIdSetting]);

    /// <summary>The Host header must agree, or a name that leads here would let any page open in a browser speak to the bot.</summary>
    public bool MayCall(HttpContext context) => IsOpen || (IsFromHere(context.Connection.RemoteIpAddress) && IsHere($"http://{context.Request.Host}"));

    /// <summary>Nothing vouches for the address that replies go to, so it must be on this machine.</summary>
    public bool MayBeAnswered(Activity activity) => IsOpen || IsHere(activity.ServiceUrl);

    private static bool IsFromHere(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);

    private static bool IsHere(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback;
}
