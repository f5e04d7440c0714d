using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Evaluation;

/// <summary>
/// Questions as people of many walks put them in chat, written before anyone looked at what the program made of them, put to the library as it
/// ships. Floors stand a little under what is reached.
/// </summary>
public sealed class LayQuestionTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("law-lay", 0.7)]
    [InlineData("law-term", 0.8)]
    [InlineData("typo", 0.6)]
    [InlineData("out-of-scope", 0.9)]
    [InlineData("unanswerable", 0.5)]
    [InlineData("point-in-time", 0.85)]
    public async Task Questions_in_everyday_words_find_the_article(string kind, double floor)
    {
        var questions = EvaluationQuestion.Read(Path.Combine(Some.ShippedFolder, "evaluation", "lay.jsonl")).Where(question => question.Kind == kind);
        var report = await new Evaluator(await Some.ShippedAsync(), Some.Clock).RunAsync(questions, TestContext.Current.CancellationToken);
        foreach (var wrong in report.Verdicts.Where(verdict => !verdict.IsRight))
            output.WriteLine($"{wrong.Question.Id} {wrong.Question.Question} | {string.Join("; ", wrong.Faults)} | {string.Join(" ", wrong.Answer.Citations.Select(citation => citation.Address))}");

        output.WriteLine($"{report}");
        Assert.True(report.All.Share >= floor, $"{report.All}");
    }
}
