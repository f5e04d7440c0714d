namespace ChatAssistant.Web.Security;

/// <summary>
/// What a browser may do with our pages: run, style and show only what this host serves. A page that needs a nonce sets its own
/// Content-Security-Policy header, and that one stands.
/// </summary>
public static class ContentSecurityPolicy
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
        "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

    private const string NoDevices = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    public static IApplicationBuilder UseContentSecurityPolicy(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() => SetHeaders(context.Response.Headers));
        return next(context);
    });

    private static Task SetHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = headers.ContentSecurityPolicy is { Count: > 0 } own ? own : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = NoDevices;
        return Task.CompletedTask;
    }
}
