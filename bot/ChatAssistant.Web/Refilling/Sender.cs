using Microsoft.AspNetCore.Http.Extensions;

namespace ChatAssistant.Web.Refilling;

/// <summary>The page a form stood on.</summary>
internal static class Sender
{
    /// <summary>Its path and query; null when it is not a page of ours, or not said.</summary>
    public static string? PageOf(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && new Uri(request.GetEncodedUrl()).Authority == page.Authority
            ? page.PathAndQuery
            : null;

    public static string? PathOf(HttpRequest request) => PageOf(request)?.Split('?')[0];
}
