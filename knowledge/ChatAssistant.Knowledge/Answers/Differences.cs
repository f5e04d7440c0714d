using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Says in a sentence or two how an article differs from what it was, in the words of both.</summary>
internal sealed partial class Differences(SentenceScores scores)
{
    /// <summary>In characters; longer words are read in the quotes.</summary>
    private const int Longest = 60;

    private const int MostFigures = 4;

    public string Between(Query query, Cited before, Cited after)
    {
        if (before.Node.Text == after.Node.Text) return Wording.SameWords;

        var leads = new Leads(scores);
        var sides = new[] { before, after }.Select(side => (Place(side), leads.SentenceOf(query, side), side.Entry.Passage.Layer));
        return Wording.SideBySide(sides) + FiguresOf(before, after) + WordsOf(before, after)
            + (after.Entry.Passage.Layer == Layer.Digest || before.Entry.Passage.Layer == Layer.Digest ? Wording.DigestsCompared : "");
    }

    private static string Place(Cited side) => $"{side.Entry.Document.Facts.Effective:yyyy年M月d日}起的{Leads.NameOf(side.Entry.Document.Facts)}{side.Node.Label}";

    /// <summary>Figures that stand in one text and not in the other.</summary>
    private static string FiguresOf(Cited before, Cited after)
    {
        var (old, young) = (Figures(before.Quote), Figures(after.Quote));
        var (gone, come) = (old.Except(young).Take(MostFigures).ToList(), young.Except(old).Take(MostFigures).ToList());
        if (gone.Count == 0 && come.Count == 0) return "";
        return Wording.Figures(string.Join("；", new[] { ("旧版", gone), ("新版", come) }.Where(side => side.Item2.Count > 0).Select(side => $"{side.Item1}{string.Join('、', side.Item2)}")));
    }

    private static IReadOnlyList<string> Figures(string text) => [.. Figure().Matches(text).Select(match => match.Value).Distinct()];

    /// <summary>The clause that answers best among those that only one of the two has.</summary>
    private string WordsOf(Cited before, Cited after)
    {
        if (before.Entry.Passage.Layer != Layer.Original || after.Entry.Passage.Layer != Layer.Original) return "";
        var changes = ClauseDiff.Between(before.Node.Text, after.Node.Text);
        return (Best(changes, ClauseChangeKind.Removed) is { Length: > 0 } dropped ? Wording.DroppedWords(dropped) : "")
            + (Best(changes, ClauseChangeKind.Added) is { Length: > 0 } added ? Wording.NewWords(added) : "");
    }

    private string Best(IReadOnlyList<ClauseChange> changes, ClauseChangeKind kind) =>
        changes.Where(change => change.Kind == kind).SelectMany(change => change.Text.Split('，', '；', '。', '\n'))
            .Where(clause => clause.Length is > 3 and <= Longest && scores.Of(clause) > 0)
            .MaxBy(scores.Of) ?? "";

    [GeneratedRegex("[0-9〇零一二两三四五六七八九十百千万]+(?:(?:万?元|倍|个?小时)(?:以[上下]|以内|内)?|(?:日|个月|年|人)(?:以[上下]|以内|内))(?:[0-9〇零一二两三四五六七八九十百千万]+(?:万?元|倍|小时|日|个月|年|人)以[上下])?")]
    private static partial Regex Figure();
}
