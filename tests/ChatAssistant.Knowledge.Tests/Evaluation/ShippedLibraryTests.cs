using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Evaluation;

/// <summary>The library as it ships, with its digests of laws and nothing imported. Floors stand at what is reached.</summary>
public sealed class ShippedLibraryTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("law-lay", 0.85)]
    [InlineData("law-term", 0.9)]
    [InlineData("address", 0.9)]
    [InlineData("notice", 0.95)]
    [InlineData("notice-detail", 0.9)]
    [InlineData("multi-doc", 0.95)]
    [InlineData("typo", 0.95)]
    [InlineData("english", 0.95)]
    [InlineData("amended", 0.95)]
    [InlineData("out-of-scope", 0.95)]
    [InlineData("unanswerable", 0.95)]
    public async Task The_development_questions_of_a_kind_are_answered_from_the_digests(string kind, double floor) =>
        await AtLeastAsync(floor, EvaluationQuestion.Read(Some.Shared("eval/questions.dev.jsonl")).Where(question => question.Kind == kind));

    [Theory]
    [InlineData("answered", 0.95)]
    [InlineData("refused", 0.8)]
    public async Task Our_own_questions_about_the_notices_fare_as_well_beside_the_laws(string status, double floor) =>
        await AtLeastAsync(floor, EvaluationQuestion.Read(Path.Combine(Some.ShippedFolder, "evaluation", "notices.jsonl")).Where(question => question.Expect.Status == status));

    private async Task AtLeastAsync(double floor, IEnumerable<EvaluationQuestion> questions)
    {
        var report = await new Evaluator(await Some.ShippedAsync(), Some.Clock).RunAsync(questions, TestContext.Current.CancellationToken);
        output.WriteLine($"{report}");
        Assert.True(report.All.Share >= floor, $"{report.All}");
    }
}
