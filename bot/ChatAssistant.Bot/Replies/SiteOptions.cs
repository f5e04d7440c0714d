namespace ChatAssistant.Bot.Replies;

public sealed class SiteOptions
{
    public const string Section = "Site";

    public static readonly Uri DefaultUrl = new("http://127.0.0.1:3978/");

    /// <summary>
    /// The address at which people reach the service, for links in answers, such as <c>https://rd.example.gov.cn/</c>.
    /// Without it the web page's links lead to where the page was opened, other links to <see cref="DefaultUrl"/>.
    /// </summary>
    public Uri? PublicUrl { get; init; }

    internal const string Unreachable = $"{Section}:{nameof(PublicUrl)} 须是以 http:// 或 https:// 开头、以 / 结尾的网址";

    /// <summary>Links are put together by adding to the address, which replaces what stands after its last slash.</summary>
    internal bool IsReachable => PublicUrl is null || (PublicUrl is { IsAbsoluteUri: true, Scheme: "http" or "https" } && PublicUrl.AbsolutePath.EndsWith('/'));
}
