using System.Text.RegularExpressions;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Intake;

/// <summary>Matters told in English: that a message tells one, and in which lane it belongs. Few come, so plain rules do.</summary>
internal static partial class EnglishMatters
{
    private const int FewestWords = 6;

    /// <summary>As sure as a matter told in Chinese that shows several signs.</summary>
    private const double Sure = 0.7;

    /// <summary>A matter that should be registered, told without saying so; null for questions and everything else.</summary>
    public static Recognition? Read(string text) =>
        EnglishText.Is(text) && EnglishText.WordsIn(text) >= FewestWords && !Asked().IsMatch(text) && (Request().IsMatch(text) || Trouble().IsMatch(text))
            ? new(Intent.Suggest, text) { Confidence = Sure, Evidence = "suggest:english_matter", SaysMatter = true }
            : null;

    public static Lane LaneOf(string text) =>
        Wrongdoing().IsMatch(text) ? Lane.Accusation
        : Suggesting().IsMatch(text) ? Lane.Suggestion
        : Claim().IsMatch(text) ? Lane.Grievance
        : Lane.Suggestion;

    [GeneratedRegex("^(please )?(tell me|explain)\\b|^(how|where|what|which|when|who|why|can|could|may|do|does|did|is|are|was|should|will|would)\\b(?!.*\\bplease (fix|repair|help|send|ask|do something)\\b)|\\?$", RegexOptions.IgnoreCase)]
    private static partial Regex Asked();

    [GeneratedRegex("\\bplease\\b|\\b(suggest|propose|request|hope|demand|urge|should be|needs? to be|ought to)\\b|\\b(would|could) (you|someone|the government)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Request();

    [GeneratedRegex("\\b(broken|damaged|blocked|leak(s|ing)?|collapsed|flooded|polluted|dirty|smells?|stinks?|noisy|noise|garbage|trash|dangerous|unsafe|unpaid|owes?|owed|refus(ed|es)|cheat(ed|s)?|complain|not (been )?(paid|work(ing)?|collected|repaired|fixed)|(has|have|had)(n't| not)|no (water|heating|power|electricity|light|bus|doctor))\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Trouble();

    [GeneratedRegex("\\b(brib\\w+|corrupt\\w*|embezzl\\w+|kickbacks?|pocket(ed|ing)|misappropriat\\w+|abus(e|ed|ing) (of )?(his|her|their )?power)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wrongdoing();

    [GeneratedRegex("\\b(i|we) (would like to )?(suggest|propose)\\b|\\bsuggestion\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Suggesting();

    [GeneratedRegex("\\b(unpaid|wages?|salar(y|ies)|owes?|owed|refund|compensation|complain(t|ts)?|refus(ed|es)|cheat(ed|s)?|evict(ed|ion)|injur(ed|y)|denied|rejected|dispute|unfair(ly)?|not (been )?paid)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Claim();
}
