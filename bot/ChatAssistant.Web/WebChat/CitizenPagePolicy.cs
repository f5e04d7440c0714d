using System.Security.Cryptography;

namespace ChatAssistant.Web.WebChat;

/// <summary>
/// What a page for citizens lets a browser do: run and style itself with what this host serves, and talk to this host alone.
/// </summary>
public static class CitizenPagePolicy
{
    private const int NonceBytes = 18;

    private static readonly object NonceKey = new();

    /// <summary>
    /// The nonce that the page's script and style elements must carry. The first call sets the response's headers, too.
    /// </summary>
    public static string NonceOf(HttpContext context)
    {
        if (context.Items[NonceKey] is string known)
            return known;

        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        context.Items[NonceKey] = nonce;
        SetHeaders(context, nonce);

        return nonce;
    }

    private static void SetHeaders(HttpContext context, string nonce)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = PolicyFor(nonce, SocketsOf(context.Request.Host));
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        // A page kept by a cache would carry a nonce that is not secret any more.
        headers.CacheControl = "no-store";
    }

    private static string PolicyFor(string nonce, string sockets) => string.Join("; ",
        "default-src 'self'",
        $"script-src 'self' 'nonce-{nonce}'",
        $"style-src 'self' 'nonce-{nonce}'",
        // DirectLineJS reads a picture to upload from its blob: address.
        $"connect-src 'self' blob:{sockets}",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'self'");

    // Older browsers do not count a WebSocket to the page's own host as 'self'.
    private static string SocketsOf(HostString host) =>
        host.HasValue && Uri.CheckHostName(host.Host) is UriHostNameType.Dns or UriHostNameType.IPv4
            ? $" ws://{host.Value} wss://{host.Value}"
            : "";
}
