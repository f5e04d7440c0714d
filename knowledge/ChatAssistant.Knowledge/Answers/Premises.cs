using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Figures that a question takes for granted (罚500元是吧): what the cited words do not say is never let stand.</summary>
internal static partial class Premises
{
    /// <summary>In characters: 是不是这样, 对不对.</summary>
    private const int LongestTag = 5;

    /// <summary>What to say of figures that the question puts forward and no quote holds; empty when there are none.</summary>
    public static string Correction(Query query, IEnumerable<Cited> cited)
    {
        var claimed = ClaimedIn(query.Plain);
        if (claimed.Length == 0) return "";
        var said = FoldedNumerals.Of(string.Concat(cited.Select(each => each.Quote)));
        var missing = Figure().Matches(claimed).Select(match => match.Value).Distinct()
            .Where(figure => !said.Contains(FoldedNumerals.Of(figure), StringComparison.Ordinal)).ToList();
        return missing.Count == 0 ? "" : Wording.NotSaid(missing);
    }

    /// <summary>The clauses that put something forward; a bare 对吗 speaks of the clause before it. What only happened (还差三天，我跑了) claims nothing.</summary>
    private static string ClaimedIn(string plain)
    {
        var clauses = Clause().Matches(plain).Select(match => match.Value).ToList();
        var claimed = clauses.Where((clause, at) => PutsForward().IsMatch(clause) || (at + 1 < clauses.Count && clauses[at + 1].Length <= LongestTag && PutsForward().IsMatch(clauses[at + 1])));
        return string.Join('，', claimed);
    }

    /// <summary>What sentence a court passes stands in a law that is not held; empty when the question does not ask for that.</summary>
    public static string OnSentences(Query query) => AsksSentence().IsMatch(query.Plain) ? Wording.CriminalLaw : "";

    [GeneratedRegex("坐牢|判几年|判多久|判多少年|判刑|蹲监狱|几年牢|枪毙|刑期|量刑|prison|jail|判十?[一二三四五六七八九十]?年")]
    private static partial Regex AsksSentence();

    [GeneratedRegex("[^，。？！；,?!;\\n]+")]
    private static partial Regex Clause();

    [GeneratedRegex("是吧|对吧|对吗|对不对|没错吧|是这样吗|是不是|不是.{1,30}[吗么吧]|既然|反正|必须|应该|规定.{0,20}[吧吗]|说.{1,20}[吧吗]|right\\?|is it true|isn't it")]
    private static partial Regex PutsForward();

    [GeneratedRegex("(?<!第)(?:[0-9]+(?:\\.[0-9]+)?[百千万亿]?|[〇零一二两三四五六七八九十百千万亿]+)(?:万元|元|块钱|倍|个?小时|天|日内|个月|年(?![版的间代前]|[0-9])|级|类|条)(?!款)")]
    private static partial Regex Figure();
}
