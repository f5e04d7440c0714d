using System.Text.RegularExpressions;

namespace ChatAssistant.Bot.Routing;

/// <summary>The wishes that are known by their words, in English.</summary>
internal static partial class EnglishWishes
{
    /// <summary>I want to make a suggestion says nothing of the matter yet.</summary>
    private const int LongestBareWish = 10;

    public static bool IsCancel(string text) => Cancel().IsMatch(text);

    public static bool IsSuggest(string text) => EnglishText.Is(text) && Suggest().IsMatch(text) && !Asking().IsMatch(text);

    public static bool SaysMatter(string text) => EnglishText.WordsIn(text) > LongestBareWish;

    [GeneratedRegex("^(ok(ay)?[,.]? )?(please )?(cancel( (it|this|that))?|never ?mind|forget (it|about it)|stop|quit)[.! ]*$|^i (do not|don't) want to (file|submit|register|go on|continue)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Cancel();

    [GeneratedRegex("\\b(i|we)( would|'d)? (want|like|wish|need|have) to (make|file|submit|lodge|raise|register|report|complain|suggest|propose|give)\\b|\\b(file|submit|lodge|make) a (suggestion|complaint|report|grievance)\\b|^i have an? (suggestion|complaint|concern)\\b|^(i|we) (suggest|propose)\\b|^suggest(ion)?[.!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Suggest();

    [GeneratedRegex("^(how|where|what|when|who|why|can|could|may|do|does|is|are|should)\\b.*\\?$", RegexOptions.IgnoreCase)]
    private static partial Regex Asking();
}
