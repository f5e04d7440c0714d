using System.Text;
using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Curated;

/// <summary>On a day on which the shipped answers may be given.</summary>
public sealed class CuratedAnswerTests(ITestOutputHelper output)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("人大代表有工资吗")]
    [InlineData("请问人大代表有工资吗？")]
    [InlineData("您好，想问一下，人大代表有工资吗？谢谢")]
    public async Task An_approved_answer_is_given_as_it_stands_with_its_sources(string question)
    {
        var knowledge = await Some.ShippedAsync(Some.CuratedClock);
        var answer = await knowledge.AskAsync(question);

        Assert.Equal((AnswerStatus.Answered, "deputies-pay"), (answer.Status, answer.Curated));
        Assert.StartsWith("依法执行代表职务，单位要按正常出勤对待", answer.Lead, StringComparison.Ordinal);
        Assert.Equal(["41", "42"], answer.Citations.Select(citation => citation.Article));
        Assert.All(answer.Citations, citation => Assert.Contains(citation.Quote, knowledge.Find(citation.Address)!.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_about_the_service_cites_nothing()
    {
        var answer = await (await Some.ShippedAsync(Some.CuratedClock)).AskAsync("用这个要不要钱");
        Assert.Equal((AnswerStatus.Help, "service-fee"), (answer.Status, answer.Curated));
        Assert.Empty(answer.Citations);
    }

    [Theory]
    [InlineData("武威的通知主要讲了什么")]
    [InlineData("平凉和朔州的通知主要讲了什么")]
    [InlineData("刑法最新版是哪年的")]
    [InlineData("代表法最新版是哪年的")]
    [InlineData("2013年的传染病防治法还用吗")]
    [InlineData("传染病防治法第39条讲了什么")]
    [InlineData("县政府一届干几年")]
    public async Task A_question_about_something_else_is_not_taken(string question) =>
        Assert.Null((await (await Some.ShippedAsync(Some.CuratedClock)).AskAsync(question)).Curated);

    [Theory]
    [InlineData("2020-02-20")]
    [InlineData("2026-11-21")]
    public async Task A_question_as_of_a_day_before_the_answer_was_approved_is_not_taken(string day)
    {
        var knowledge = await Some.ShippedAsync(Some.CuratedClock);
        Assert.Null((await knowledge.AskAsync(new("人大代表有工资吗", DateOnly.Parse(day, null)), Stop)).Curated);
    }

    [Fact]
    public async Task An_answer_ends_with_the_version_it_rests_on()
    {
        const string next = "---\nid: 代表法\ntitle: 代表法\nkind: law\npublished: 2026-11-25\neffective: 2026-12-01\n---\n第一条 代表的补贴，由大会另行规定。\n";
        var store = new MemoryDocumentStore();
        await store.AddAsync(DocumentReader.Read("next.md", Encoding.UTF8.GetBytes(next)).Source!, Stop);
        var knowledge = await KnowledgeBase.LoadAsync(Some.ShippedFolder, store, Some.CuratedClock, Stop);

        Assert.Null((await knowledge.AskAsync("人大代表有工资吗")).Curated);
        Assert.NotNull((await knowledge.AskAsync(new("人大代表有工资吗", new DateOnly(2026, 11, 30)), Stop)).Curated);
    }

    [Fact]
    public async Task Every_shipped_question_gets_its_own_answer()
    {
        var knowledge = await Some.ShippedAsync(Some.CuratedClock);
        var answers = await ShippedAsync();
        foreach (var (answer, question) in answers.SelectMany(answer => answer.Questions.Select(question => (answer, question))))
            Assert.Equal((question, answer.Id), (question, (await knowledge.AskAsync(question)).Curated));
    }

    /// <summary>The sets' own questions about the same matters are taken rightly; their sources tell.</summary>
    [Fact]
    public async Task No_question_of_our_sets_is_taken_by_an_answer_about_something_else()
    {
        var knowledge = await Some.ShippedAsync(Some.CuratedClock);
        foreach (var file in new[] { "laws.jsonl", "notices.jsonl" })
            foreach (var question in EvaluationQuestion.Read(Path.Combine(Some.ShippedFolder, "evaluation", file)))
                if (await knowledge.AskAsync(new(question.Question, question.AsOf), Stop) is { Curated: { } taken } answer)
                    Assert.True(Judge.FaultsOf(answer, question.Expect).Count == 0, $"{question.Question}: {taken}");
    }

    [Fact]
    public async Task No_question_of_the_everyday_words_is_taken_by_an_answer_about_something_else()
    {
        var knowledge = await Some.ShippedAsync(Some.CuratedClock);
        var entries = await Signposts.ReadAsync(Path.Combine(Some.ShippedFolder, "lexicon"), Some.ShippedPlacesAsync(), Stop);
        foreach (var entry in entries.All)
        {
            if (await knowledge.AskAsync(entry.Question) is not { Curated: { } taken } answer) continue;
            output.WriteLine($"{entry.Question}: {taken}");
            Assert.True(answer.Citations.Any(citation => entry.Addresses.Contains(citation.Address)), $"{entry.Question}: {taken}");
        }
    }

    private static async Task<IReadOnlyList<CuratedAnswer>> ShippedAsync() =>
        await CuratedFile.ReadAsync(Path.Combine(Some.ShippedFolder, "curated"), Some.ShippedPlacesAsync(), Stop);
}
