using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ChatAssistant.Web.WebChat;

/// <summary>
/// Hands out the page's files, compressed where the browser takes it.
/// </summary>
internal static class WebChatAssetEndpoint
{
    private const string ForGood = "public, max-age=31536000, immutable";

    public static IResult Get(string name, WebChatAssets assets, HttpContext context)
    {
        if (assets.Find(name) is not { } asset)
            return Results.NotFound();

        var path = Choose(asset, context);
        // An address without the version may serve another content tomorrow.
        context.Response.Headers.CacheControl = context.Request.Query["v"] == asset.Version ? ForGood : "no-cache";
        context.Response.Headers.XContentTypeOptions = "nosniff";

        return Results.File(path, asset.ContentType);
    }

    private static string Choose(WebChatAsset asset, HttpContext context)
    {
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;

        foreach (var (encoding, path) in asset.Copies)
        {
            if (Accepts(context.Request.Headers.AcceptEncoding, encoding))
            {
                context.Response.Headers.ContentEncoding = encoding;
                return path;
            }
        }

        return asset.Path;
    }

    private static bool Accepts(StringValues header, string encoding) =>
        StringWithQualityHeaderValue.TryParseList(header, out var accepted)
        && accepted.Any(value => value.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && value.Quality != 0);
}
