using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Knows laws by parts of their names: the end of one (公共卫生事件应对法), or first letters of its words (野保法).</summary>
internal sealed partial class ShortNames(IEnumerable<(string Id, string Name)> laws)
{
    private const int LongestEnd = 14, ShortestEnd = 3, LongestAbbreviation = 4;

    private readonly List<(string Id, string Name)> _laws = [.. laws];

    /// <summary>Where a short name stands, and the laws it fits: one, or several.</summary>
    public IEnumerable<UnclearName> In(string plain)
    {
        foreach (Match word in LawWord().Matches(plain))
        {
            var end = word.Index + word.Length;
            if (Ending(plain, end) is { } ending) yield return ending;
            else if (Abbreviation(plain, end) is { } abbreviation) yield return abbreviation;
        }
    }

    private UnclearName? Ending(string plain, int end)
    {
        for (var length = Math.Min(LongestEnd, end); length >= ShortestEnd; length--)
        {
            var part = plain.Substring(end - length, length);
            var fits = Ids(name => name.EndsWith(part, StringComparison.Ordinal));
            if (fits.Count > 0) return new(fits, end - length, length);
        }

        return null;
    }

    private UnclearName? Abbreviation(string plain, int end)
    {
        for (var length = Math.Min(LongestAbbreviation, end); length >= ShortestEnd; length--)
        {
            var part = plain.Substring(end - length, length);
            var fits = Ids(name => name[0] == part[0] && name[^1] == part[^1] && IsWithin(part, name));
            if (fits.Count > 0) return new(fits, end - length, length);
        }

        return null;
    }

    private List<string> Ids(Func<string, bool> fits) => [.. _laws.Where(law => fits(law.Name)).Select(law => law.Id).Distinct()];

    private static bool IsWithin(string part, string name)
    {
        var at = 0;
        foreach (var c in name)
            if (at < part.Length && part[at] == c) at++;

        return at == part.Length;
    }

    [GeneratedRegex("条例|办法|法(?!律|院|治|定|规|官|人|医|制|子|儿|办)")]
    private static partial Regex LawWord();
}
