using System.Globalization;
using System.Text;

namespace ChatAssistant.Knowledge;

/// <summary>What came of a question set.</summary>
public sealed record EvaluationReport(IReadOnlyList<Verdict> Verdicts)
{
    public KindScore All => Score("all", Verdicts);

    public IReadOnlyList<KindScore> ByKind =>
        [.. Verdicts.GroupBy(verdict => verdict.Question.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => Score(kind.Key, kind))];

    /// <summary>Questions that have an answer and were refused it.</summary>
    public KindScore WronglyRefused
    {
        get
        {
            var answerable = Verdicts.Where(verdict => verdict.Question.Expect.Statuses is ["answered"]).ToList();
            return new("answerable, refused", answerable.Count, answerable.Count(verdict => verdict.Answer.Status == AnswerStatus.Refused));
        }
    }

    /// <summary>Of the questions that have an answer in known places, those whose first citation is one of the places.</summary>
    public KindScore FirstCitationRight
    {
        get
        {
            var cited = Verdicts.Where(verdict => verdict.Question.Expect is { Statuses: ["answered"], Sources.Count: > 0 }).ToList();
            return new("first citation", cited.Count, cited.Count(verdict => verdict.Answer.Citations is [var first, ..] && verdict.Question.Expect.Sources!.Any(source => source.IsCitedBy(first))));
        }
    }

    /// <summary>Milliseconds within which <paramref name="percent"/> in a hundred questions were answered.</summary>
    public double TookMs(int percent) => Percentile.Of(percent, [.. Verdicts.Select(verdict => verdict.Took).Order()]);

    public double ShareOf(params string[] kinds)
    {
        var verdicts = Verdicts.Where(verdict => kinds.Contains(verdict.Question.Kind)).ToList();
        return Score("", verdicts).Share;
    }

    /// <summary>A table by kind, for people.</summary>
    public override string ToString()
    {
        var table = new StringBuilder();
        foreach (var score in ByKind.Append(All).Append(WronglyRefused))
            table.AppendLine(CultureInfo.InvariantCulture, $"{score.Kind,-20}{score.Right,5} of {score.Asked,4}{score.Share,8:P0}");

        return table.ToString();
    }

    private static KindScore Score(string kind, IEnumerable<Verdict> verdicts)
    {
        var all = verdicts.ToList();
        return new(kind, all.Count, all.Count(verdict => verdict.IsRight));
    }
}
