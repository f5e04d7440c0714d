using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary>What came of a question set, by kind.</summary>
/// <param name="file">Its name.</param>
/// <param name="report">What came of it.</param>
/// <param name="leftOut">How many of its questions are not for the knowledge base.</param>
internal sealed class AnswerTable(string file, EvaluationReport report, int leftOut)
{
    public string ForPeople(bool withFailures)
    {
        List<string> lines =
        [
            file,
            .. report.ByKind.Select(score => Row(score.Kind, score)),
            Row("全部答对", report.All),
            Row("首条依据正确", report.FirstCitationRight),
            Row("有答案却说没有", report.WronglyRefused),
            $"用时：p50 {report.TookMs(50):F1} 毫秒，p99 {report.TookMs(99):F1} 毫秒",
        ];
        if (leftOut > 0) lines.Add($"另有{leftOut}题是寒暄、求助或紧急情况，不由文件库回答，没有问。");
        if (withFailures) lines.AddRange(Wrong.Select(Failure));
        return string.Join('\n', lines);
    }

    public object ForPrograms(bool withFailures) => new
    {
        file,
        asked = report.Verdicts.Count,
        leftOut,
        right = report.All.Right,
        kinds = report.ByKind.ToDictionary(score => score.Kind, score => new { asked = score.Asked, right = score.Right }),
        firstCitation = new { asked = report.FirstCitationRight.Asked, right = report.FirstCitationRight.Right },
        wronglyRefused = new { asked = report.WronglyRefused.Asked, refused = report.WronglyRefused.Right },
        p50Ms = Math.Round(report.TookMs(50), 3),
        p99Ms = Math.Round(report.TookMs(99), 3),
        failures = withFailures ? Wrong.Select(wrong => new { id = wrong.Question.Id, question = wrong.Question.Question, faults = wrong.Faults, cited = wrong.Answer.Citations.Select(citation => citation.Address.ToString()) }) : null,
    };

    private IEnumerable<Verdict> Wrong => report.Verdicts.Where(verdict => !verdict.IsRight);

    private static string Failure(Verdict wrong) =>
        $"✗ {wrong.Question.Id}  {wrong.Question.Question}\n    {string.Join("；", wrong.Faults)}  依据：{Cited(wrong)}";

    private static string Cited(Verdict verdict) =>
        verdict.Answer.Citations.Count == 0 ? "无" : string.Join(' ', verdict.Answer.Citations.Select(citation => citation.Address));

    private static string Row(string name, KindScore score) => $"{Padded(name)}{score.Right,5} / {score.Asked,-5}{score.Share,7:P0}";

    /// <summary>A Chinese character is as wide as two letters in a terminal.</summary>
    private static string Padded(string name) => name + new string(' ', Math.Max(1, 20 - name.Sum(c => c < 0x2E80 ? 1 : 2)));
}
