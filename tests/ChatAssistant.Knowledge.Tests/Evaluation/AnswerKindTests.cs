using System.Globalization;
using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Evaluation;

/// <summary>
/// Our own questions by kind, put to the library as it ships. Rules were made with the odd ones before the eyes; the even ones were set aside
/// and say how far the rules carry. Floors stand at what is reached.
/// </summary>
public sealed class AnswerKindTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("several", 0.9, 0.8)]
    [InlineData("compare", 1.0, 0.75)]
    [InlineData("point-in-time", 0.85, 0.85)]
    [InlineData("adversarial", 1.0, 1.0)]
    [InlineData("sanction", 0.85, 0.85)]
    [InlineData("english", 1.0, 0.9)]
    [InlineData("typo", 0.85, 0.75)]
    public async Task Questions_of_a_kind_are_answered(string kind, double floor, double aside) =>
        await AtLeastAsync("answers.jsonl", kind, floor, aside);

    [Fact]
    public async Task Questions_of_other_fields_of_life_are_refused() =>
        await AtLeastAsync("other-fields.jsonl", "other-field", 0.95, 0.95);

    [Fact]
    public async Task Few_of_our_questions_that_have_an_answer_are_refused()
    {
        var report = await ReportAsync(new[] { "answers.jsonl", "laws.jsonl", "notices.jsonl" }.SelectMany(Read));

        output.WriteLine($"{report.WronglyRefused}");
        Assert.True(report.WronglyRefused.Share <= 0.05, $"{report.WronglyRefused}");
    }

    private async Task AtLeastAsync(string file, string kind, double floor, double aside)
    {
        var report = await ReportAsync(Read(file).Where(question => question.Kind == kind));
        var halves = report.Verdicts.ToLookup(verdict => int.Parse(verdict.Question.Id.AsSpan(1), CultureInfo.InvariantCulture) % 2);
        foreach (var wrong in report.Verdicts.Where(verdict => !verdict.IsRight))
            output.WriteLine($"{wrong.Question.Id} {wrong.Question.Question} | {string.Join("; ", wrong.Faults)} | {string.Join(" ", wrong.Answer.Citations.Select(citation => citation.Address))}");

        Assert.True(ShareOf(halves[1]) >= floor, $"{kind}: {ShareOf(halves[1]):P0}");
        Assert.True(ShareOf(halves[0]) >= aside, $"{kind}, set aside: {ShareOf(halves[0]):P0}");
    }

    private static double ShareOf(IEnumerable<Verdict> verdicts) => verdicts.Average(verdict => verdict.IsRight ? 1.0 : 0);

    private static IReadOnlyList<EvaluationQuestion> Read(string file) => EvaluationQuestion.Read(Path.Combine(Some.ShippedFolder, "evaluation", file));

    private static async Task<EvaluationReport> ReportAsync(IEnumerable<EvaluationQuestion> questions) =>
        await new Evaluator(await Some.ShippedAsync(), Some.Clock).RunAsync(questions, TestContext.Current.CancellationToken);
}
