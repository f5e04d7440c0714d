using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Reads the numbered places in a question: 第39条第2款, 三十九条之一, 第三至五条, 第三部分.</summary>
internal static partial class ArticleReferences
{
    /// <summary>Nobody reads more articles in one answer; a longer range is cut.</summary>
    public const int Most = 5;

    private const string Numeral = $"[{ChineseNumeral.Characters}0-9]";

    public static IReadOnlyList<ArticleReference> In(string plain)
    {
        var found = Ranges().Matches(plain).SelectMany(RangeOf).ToList();
        found.AddRange(Lists().Matches(plain).Where(match => IsFree(match, found)).SelectMany(ListOf));
        foreach (Match match in Singles().Matches(plain))
            if (IsFree(match, found) && Single(match) is { } single) found.Add(single);

        return [.. found.OrderBy(reference => reference.Start).ThenBy(reference => reference.Number).Take(Most)];
    }

    /// <summary>第二款 or 第三项 alone, of an article spoken of before; null when neither is named.</summary>
    public static (int? Paragraph, int? Item)? WithinArticle(string plain) =>
        Within().Match(plain) is { Success: true } match ? (Value(match.Groups[1]), Value(match.Groups[2])) : null;

    /// <summary>Steps to the article after (1) or before (-1) the one spoken of; null when the question asks for neither.</summary>
    public static int? StepIn(string plain) =>
        Next().IsMatch(plain) ? 1 : Previous().IsMatch(plain) ? -1 : null;

    private static ArticleReference? Single(Match match) =>
        Value(match.Groups[1]) is { } number
            ? new(number, Value(match.Groups[3]), Value(match.Groups[4]), Value(match.Groups[5]), match.Groups[2].Value == "条", match.Index, match.Length)
            : null;

    private static IEnumerable<ArticleReference> RangeOf(Match match)
    {
        if (Value(match.Groups[1]) is not { } first || Value(match.Groups[2]) is not { } last || last < first) return [];
        return Enumerable.Range(first, Math.Min(last - first + 1, Most)).Select(number => At(number, match));
    }

    private static IEnumerable<ArticleReference> ListOf(Match match) =>
        match.Groups[1].Captures.Select(capture => ChineseNumeral.Parse(capture.Value)).OfType<int>().Where(number => number > 0).Select(number => At(number, match));

    private static ArticleReference At(int number, Match match) => new(number, null, null, null, true, match.Index, match.Length);

    private static bool IsFree(Match match, List<ArticleReference> found) =>
        !found.Any(reference => match.Index < reference.Start + reference.Length && reference.Start < match.Index + match.Length);

    private static int? Value(Group group) => group.Success && ChineseNumeral.Parse(group.Value) is > 0 and var value ? value : null;

    // Without 第, a single numeral counts (一条一条, 哪两条, 三条狗) unless a law's name stands before it.
    [GeneratedRegex($@"(?:第\s*|(?<=法》?|条例》?|办法》?)|(?={Numeral}{{2}})(?<![{ChineseNumeral.Characters}0-9双哪]))({Numeral}{{1,9}})\s*(条|部分|大点|大条)(?![狗犬鱼蛇腿路街裤命])(?:之({Numeral}+))?(?:\s*第?\s*({Numeral}{{1,3}})款)?(?:\s*第?\s*\(?({Numeral}{{1,3}})\)?项)?")]
    private static partial Regex Singles();

    [GeneratedRegex($@"第?\s*({Numeral}{{1,9}})条?\s*(?:至|到|-|~|—|–)\s*第?\s*({Numeral}{{1,9}})条")]
    private static partial Regex Ranges();

    [GeneratedRegex($@"第\s*({Numeral}{{1,9}})(?:[、,，和与及]\s*第?({Numeral}{{1,9}}))+条")]
    private static partial Regex Lists();

    [GeneratedRegex($@"第\s*({Numeral}{{1,3}})款(?:\s*第?\s*\(?({Numeral}{{1,3}})\)?项)?|第\s*\(?(?<2>{Numeral}{{1,3}})\)?项")]
    private static partial Regex Within();

    [GeneratedRegex("(下|后)(面)?(一|1)?条")]
    private static partial Regex Next();

    [GeneratedRegex("(上|前)(面)?(一|1)?条")]
    private static partial Regex Previous();
}
