using System.Globalization;

namespace ChatAssistant.Web.Display;

/// <summary>How somebody wants our pages to look. It is kept in their browser alone, so it needs no account and tells us nothing.</summary>
public sealed record DisplayChoice(ColourScheme Scheme, TextSize Size)
{
    /// <summary>The chat page's script (page.js) reads and writes it, too, so it is open to script.</summary>
    private const string Cookie = "v";

    /// <summary>A window narrower than this shows a table's rows as cards; in units of the usual letter, so larger letters need a wider one.</summary>
    private const double NarrowRem = 47;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>For the page's root; empty when there is nothing to say.</summary>
    public string SizeWord => Size is TextSize.Normal ? "" : Word(Size);

    /// <summary>What the browser draws itself, such as lists and bars, follows this.</summary>
    public string BrowserScheme => Scheme is ColourScheme.Auto ? "light dark" : Word(Scheme);

    /// <summary>When the dark colours apply.</summary>
    public string DarkMedia => Scheme switch
    {
        ColourScheme.Dark => "screen",
        ColourScheme.Light => "not all",
        _ => "screen and (prefers-color-scheme: dark)",
    };

    /// <summary>When the rules for narrow windows apply.</summary>
    public string NarrowMedia => string.Create(CultureInfo.InvariantCulture, $"screen and (max-width: {NarrowRem * Growth}rem)");

    private double Growth => Size switch { TextSize.Large => 1.5, TextSize.Largest => 2, _ => 1 };

    public static DisplayChoice Of(HttpRequest request)
    {
        var words = (request.Cookies[Cookie] ?? "").Split('.');
        return new(Read<ColourScheme>(words[0]), words.Length > 1 ? Read<TextSize>(words[1]) : TextSize.Normal);
    }

    public void KeepIn(HttpContext context) => context.Response.Cookies.Append(Cookie, $"{Word(Scheme)}.{Word(Size)}", new()
    {
        MaxAge = Kept,
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
        IsEssential = true,
    });

    private static T Read<T>(string word) where T : struct, Enum => Enum.GetValues<T>().FirstOrDefault(each => Word(each) == word);

    private static string Word<T>(T each) where T : struct, Enum => $"{each}".ToLowerInvariant();
}
