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
}
