using System.Globalization;
using System.Text.RegularExpressions;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Bot.FollowUps;

/// <summary>Places named without their document: 第二款呢, 那第四十条呢, 下一条, 原文呢. The knowledge base finds them beside the last one.</summary>
internal sealed partial class PlaceFollowUps(Sources sources)
{
    private const string Numeral = $"[{ChineseNumeral.Characters}0-9]";

    public FollowUp? Of(Saying said, QuestionTurn before)
    {
        if (before.Place is not { } place) return null;
        return (Numbered(said) ?? Stepped(said, place) ?? Itself(said, place)) is { } text ? new([new(text, before.Day, place)], null) : null;
    }

    private static string? Numbered(Saying said) =>
        Reference().IsMatch(said.Core) && Asking(said.LeftWithout(Reference())) ? Points().Replace(said.Core, "第$1项") : null;

    private string? Stepped(Saying said, Address place) => said switch
    {
        _ when Only(said, Next()) => "下一条",
        _ when Only(said, Previous()) => "上一条",
        _ when Only(said, Last()) => sources.LastOf(place)?.Label,
        _ when Neighbour().Match(said.Core) is { Success: true } match && Asking(said.LeftWithout(Neighbour())) => Beside(match, place),
        _ => null,
    };

    /// <summary>第三款 after 第二款; an article without one named is in its first.</summary>
    private static string? Beside(Match match, Address place)
    {
        var steps = place.Path.Split('/');
        var at = steps.Length > 1 && int.TryParse(steps[^1], CultureInfo.InvariantCulture, out var number) ? number : 0;
        var wanted = at + (match.Groups["next"].Success ? 1 : -1);
        return wanted < 1 ? null : $"第{ChineseNumeral.Write(wanted)}{match.Groups["unit"].Value}";
    }

    /// <summary>The article or section last cited, whole and as it is written.</summary>
    private string? Itself(Saying said, Address place) =>
        Only(said, Whole()) && sources.Whole(place) is { } passage ? sources.NameOf(place) + passage.Label : null;

    private static bool Only(Saying said, Regex words) => words.IsMatch(said.Core) && Asking(said.LeftWithout(words));

    /// <summary>Whether what is left only asks to see: 念一下, 给我发, 内容.</summary>
    private static bool Asking(string left) => Showing().Replace(left, "").Length == 0;

    [GeneratedRegex($@"(?:第\s*{Numeral}+|{Numeral}{{2,}})\s*(?:条|部分|大点)(?:之{Numeral}+)?(?:\s*第?\s*{Numeral}+款)?(?:\s*第?\s*[(（]?{Numeral}+[)）]?项)?|第\s*{Numeral}+款(?:\s*第?\s*[(（]?{Numeral}+[)）]?项)?|第\s*[(（]?{Numeral}+[)）]?(?:项|小?点|个)|[(（]{Numeral}+[)）]项?")]
    private static partial Regex Reference();

    [GeneratedRegex($@"第\s*({Numeral}+)(?:小?点|个)|(?<!第\s*)[(（](?<1>{Numeral}+)[)）]项?")]
    private static partial Regex Points();

    [GeneratedRegex("(?:再|接着)?(?:往)?(?:下|后)(?:面|边)?(?:的)?(?:那|紧接着的)?一?(?:条|部分)(?:文)?|(?:接着|继续|再)?往(?:下|后)(?=念|读|说|看|$)|接着(?=念|读)")]
    private static partial Regex Next();

    [GeneratedRegex("再?(?:往)?(?:上|前)(?:面|边)?(?:的)?一(?:条|部分)|(?:上|前)(?:条|部分)|(?:再)?往(?:上|前)(?=念|读|说|看|$)")]
    private static partial Regex Previous();

    [GeneratedRegex("最后(?:一|那)?(?:条|部分)")]
    private static partial Regex Last();

    [GeneratedRegex("(?:(?<next>(?:下|后)(?:面)?(?:那)?)|(?:上|前)(?:面)?(?:那)?)一?(?<unit>款|项)")]
    private static partial Regex Neighbour();

    [GeneratedRegex("(?:那|这)?(?:一)?(?:条|款|部分)?的?(?:原文|原话|全文|完整(?:的)?(?:内容|条文|原文)?|(?:一)?整条|整个条文|条文|原条文)")]
    private static partial Regex Whole();

    [GeneratedRegex("再|一?遍|重新|内容|念|读|看|发|写|规定|讲|说|原文|全文|想|意思|条文")]
    private static partial Regex Showing();
}
