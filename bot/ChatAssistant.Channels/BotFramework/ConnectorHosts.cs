using ChatAssistant.Channels.Outbound;
using Microsoft.Extensions.Configuration;

namespace ChatAssistant.Channels.BotFramework;

/// <summary>
/// The hosts the Bot Framework is spoken to at: where its channels answer, where keys and tokens come from. Others, as a channel of one's own,
/// are named in <c>Outbound:Hosts</c>. Without an app id only programs on this machine are answered.
/// </summary>
internal static class ConnectorHosts
{
    private static readonly string[] OnThisMachine = ["127.0.0.1", "localhost", "[::1]"];

    // Microsoft's public cloud, and the one for governments of the United States.
    private static readonly string[] Published =
    [
        "*.botframework.com", "smba.trafficmanager.net", "login.microsoftonline.com",
        "*.botframework.azure.us", "smba.infra.gcc.teams.microsoft.com", "login.microsoftonline.us",
    ];

    // Who is in this cloud has nothing to say to the others.
    private static readonly string[] InChina = ["*.botframework.azure.cn", "login.partner.microsoftonline.cn", "login.chinacloudapi.cn"];

    public static IEnumerable<HostRule> Of(IConfiguration configuration) => string.IsNullOrEmpty(configuration[BotFrameworkChannel.AppIdSetting])
        ? OnThisMachine.SelectMany(host => new HostRule[] { new("http", host, null, IsIntranet: true), new("https", host, null, IsIntranet: true) })
        : [.. (CloudSettings.IsChina(configuration) ? InChina : Published).Select(entry => HostRule.Parse(entry)!), .. Configured(configuration)];

    private static IEnumerable<HostRule> Configured(IConfiguration configuration) => CloudSettings.Called
        .Select(name => Uri.TryCreate(configuration[name], UriKind.Absolute, out var address) ? address : null)
        .Where(HostRule.IsBase)
        .Select(address => HostRule.Of(address!));
}
