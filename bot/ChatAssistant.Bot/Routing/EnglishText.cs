using System.Text.RegularExpressions;

namespace ChatAssistant.Bot.Routing;

/// <summary>Tells words in English from Chinese ones, and from codes, numbers and addresses that are of no language.</summary>
internal static partial class EnglishText
{
    private const double MostlyLatin = 0.8;

    public static bool Is(string text) =>
        Word().IsMatch(text) && text.Count(char.IsAsciiLetter) >= MostlyLatin * text.Count(char.IsLetter);

    public static int WordsIn(string text) => Word().Count(text);

    // Letters among digits are a code, letters around an @ an address.
    [GeneratedRegex("(?<![\\w@.])[A-Za-z']{2,}(?![\\w@])")]
    private static partial Regex Word();
}
