using System.Text.RegularExpressions;
using ChatAssistant.Bot.Triage;
using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Intake;

/// <summary>Reads what a message in English says to a matter being taken in, sentence by sentence.</summary>
internal static partial class EnglishSaid
{
    public static Said Of(string text, IntakeStep step)
    {
        if (Restart().IsMatch(text)) return new() { StartsOver = true };
        if (step is IntakeStep.Review && Yes().IsMatch(text)) return new() { Agrees = true, Confirms = true };
        var said = new Said { DoubtsNaming = Doubt().IsMatch(text), Area = AreaFinder.Find(text), Contact = PeopleWords.ContactIn(text) };
        var matter = new List<string>();
        foreach (var sentence in Sentence().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (Anonymous().IsMatch(sentence)) said = said with { Mode = DisplayMode.Anonymous };
            else if (Named().Match(sentence) is { Success: true } named) said = said with { Name = named.Groups["name"].Value.Trim() };
            else if (!IsAside(sentence, said)) matter.Add(sentence);
        }

        return Finish(said, string.Join(' ', matter), step);
    }

    /// <summary>What is said when a place was asked for is the place, also when no list has it.</summary>
    private static Said Finish(Said said, string matter, IntakeStep step)
    {
        var isPlace = step is IntakeStep.Area && matter.Length is > 0 and <= Case.LongestArea;
        return said with { Matter = isPlace ? "" : matter, Area = isPlace ? PlaceOf(said.Area, matter) : said.Area };
    }

    /// <summary>The county as it is called here, so that the matter is found under it, and the person's own words for the place in it.</summary>
    private static string PlaceOf(string? county, string words) =>
        county is null ? words : $"{county}（{words}）" is { Length: <= Case.LongestArea } whole ? whole : county;

    private static bool IsAside(string sentence, Said said) =>
        said.DoubtsNaming && Doubt().IsMatch(sentence) || Greeting().IsMatch(sentence) || PeopleWords.IsContactOnly(sentence) || ContactFrame().IsMatch(sentence);

    [GeneratedRegex("(?<=[.!?;])\\s+|\\n")]
    private static partial Regex Sentence();

    [GeneratedRegex("^((ok(ay)?|yes|yeah|yep|sure|fine|good|right|correct|confirm(ed)?|submit|file|send|go ahead|please|it|that'?s|that|is|all|the|now|looks|thanks?|thank you)[,.! ]*)+$", RegexOptions.IgnoreCase)]
    private static partial Regex Yes();

    [GeneratedRegex("^(please )?(rewrite|start (over|again)|change the (text|content|matter))\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Restart();

    [GeneratedRegex("\\banonymous(ly)?\\b|\\b(don't|do not|without) (use|show|give|giving|want to give|record|share|write) my name\\b|\\bno name\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Anonymous();

    [GeneratedRegex("^(hello[,.!]? )?(my name is|i am called|call me) (?<name>[\\p{L} .'-]{2,30}?)[,.!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex("\\b(why|do i (have|need) to|must i|can i not|is it necessary).{0,30}\\b(name|phone|number|contact)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Doubt();

    [GeneratedRegex("^(hello|hi|dear (sir|madam)|good (morning|afternoon|evening)|thanks?( you)?|i want to (file|make|submit|lodge) an? (complaint|suggestion|report)|i have an? (complaint|suggestion))( very much)?[,.! ]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Greeting();

    [GeneratedRegex("^(you can )?(my )?(phone|mobile|tel|telephone|number|call me|reach me|e-?mail)( number)?( is| at| on|:)* ?[\\d+ -]{7,}[.]?$", RegexOptions.IgnoreCase)]
    private static partial Regex ContactFrame();
}
