using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Evaluation;

/// <summary>Floors stand at what is reached, so that a change that answers fewer questions shows.</summary>
public sealed class QuestionSetTests(ITestOutputHelper output)
{
    private static readonly string[] NoticeKinds = ["notice", "notice-detail"];

    [Fact]
    public async Task Our_own_questions_about_the_notices_are_answered() =>
        await AtLeastAsync(0.97, Own.Where(question => question.Expect.Status == "answered"));

    [Fact]
    public async Task Our_own_questions_out_of_scope_are_refused() =>
        await AtLeastAsync(0.97, Own.Where(question => question.Kind is "out-of-scope" or "adversarial"));

    [Fact]
    public async Task Our_own_questions_about_the_notices_that_they_do_not_answer_are_refused() =>
        await AtLeastAsync(0.89, Own.Where(question => question.Kind == "unanswerable"));

    [Fact]
    public async Task The_development_questions_about_the_notices_are_answered() =>
        await AtLeastAsync(0.96, Development.Where(question => NoticeKinds.Contains(question.Kind)));

    [Fact]
    public async Task The_development_questions_to_be_refused_are() =>
        await AtLeastAsync(0.97, Development.Where(question => question.Expect.Status == "refused"));

    [Theory]
    [InlineData("address", 0.95)]
    [InlineData("point-in-time", 0.85)]
    [InlineData("amended", 0.95)]
    [InlineData("compare", 0.45)]
    [InlineData("multi-doc", 0.8)]
    [InlineData("law-term", 0.85)]
    [InlineData("law-lay", 0.6)]
    [InlineData("typo", 0.85)]
    [InlineData("notice", 0.95)]
    [InlineData("notice-detail", 0.9)]
    public async Task The_development_questions_of_a_kind_are_answered_with_the_laws_imported(string kind, double floor) =>
        await WithLawsAsync(floor, Development.Where(question => question.Kind == kind));

    [Fact]
    public async Task With_the_laws_imported_the_development_questions_to_be_refused_still_are() =>
        await WithLawsAsync(0.9, Development.Where(question => question.Kind is "out-of-scope" or "unanswerable"));

    [Fact]
    public async Task Our_own_questions_about_the_laws_are_answered() =>
        await WithLawsAsync(0.85, EvaluationQuestion.Read(Path.Combine(Some.LibraryFolder, "evaluation", "laws.jsonl")));

    [Fact]
    public async Task Every_quote_of_every_answer_stands_in_the_stored_text()
    {
        var knowledge = await Some.KnowledgeAsync();
        foreach (var question in Own)
            foreach (var citation in (await knowledge.AskAsync(question.Question)).Citations)
                Assert.Contains(citation.Quote, knowledge.Find(citation.Address)!.Text, StringComparison.Ordinal);
    }

    private static IReadOnlyList<EvaluationQuestion> Own =>
        EvaluationQuestion.Read(Path.Combine(Some.LibraryFolder, "evaluation", "notices.jsonl"));

    private static IReadOnlyList<EvaluationQuestion> Development => EvaluationQuestion.Read(Some.Shared("eval/questions.dev.jsonl"));

    private async Task AtLeastAsync(double floor, IEnumerable<EvaluationQuestion> questions) =>
        await AtLeastAsync(await Some.KnowledgeAsync(), floor, questions);

    private async Task WithLawsAsync(double floor, IEnumerable<EvaluationQuestion> questions)
    {
        var store = new MemoryDocumentStore();
        foreach (var file in await FolderReader.ReadAsync(Some.Shared("library/laws"), TestContext.Current.CancellationToken))
            if (file.Reading.Source is { } source) await store.AddAsync(source, TestContext.Current.CancellationToken);

        await AtLeastAsync(await Some.KnowledgeAsync(store), floor, questions);
    }

    private async Task AtLeastAsync(KnowledgeBase knowledge, double floor, IEnumerable<EvaluationQuestion> questions)
    {
        var report = await new Evaluator(knowledge, Some.Clock).RunAsync(questions, TestContext.Current.CancellationToken);
        foreach (var wrong in report.Verdicts.Where(verdict => !verdict.IsRight))
            output.WriteLine($"{wrong.Question.Id} {wrong.Question.Question} | {string.Join("; ", wrong.Faults)} | {string.Join(" ", wrong.Answer.Citations.Select(citation => citation.Address))}");

        output.WriteLine($"{report}");
        Assert.True(report.All.Share >= floor, $"{report.All}");
    }
}
