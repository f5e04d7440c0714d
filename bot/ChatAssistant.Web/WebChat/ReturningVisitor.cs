using System.Security.Cryptography;
using ChatAssistant.Channels.DirectLine;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.WebChat;

/// <summary>Lets a browser find its conversation again: a sealed cookie that no script can read.</summary>
internal sealed class ReturningVisitor(IDataProtectionProvider protection, IOptions<WebChatOptions> options)
{
    private const string CookieName = "chat";
    private const char Separator = '\n';

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("WebChat.ReturningVisitor").ToTimeLimitedDataProtector();

    /// <summary>Who the browser says it was, or null when it says nothing that we sealed.</summary>
    public DirectLineGrant? Recognise(HttpRequest request)
    {
        if (request.Cookies[CookieName] is not { } sealedValue) return null;
        try
        {
            var parts = _seal.Unprotect(sealedValue).Split(Separator);
            return new DirectLineGrant(parts[1], new DirectLineUser(parts[0], null), []);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Remember(HttpResponse response, DirectLineGrant grant)
    {
        var lifetime = options.Value.RememberFor;
        response.Cookies.Append(CookieName, _seal.Protect($"{grant.User!.Id}{Separator}{grant.ConversationId}", lifetime), new CookieOptions
        {
            HttpOnly = true,
            Secure = response.HttpContext.Request.IsHttps,
            SameSite = SameSiteMode.Strict,
            IsEssential = true,
            MaxAge = lifetime,
            Path = "/webchat",
        });
    }
}
