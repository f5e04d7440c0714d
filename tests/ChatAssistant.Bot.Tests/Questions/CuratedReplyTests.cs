using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Bot.Tests.Questions;

public sealed class CuratedReplyTests
{
    private static readonly DateTimeOffset Noon = new(2026, 12, 1, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_reviewed_answer_says_that_a_person_reviewed_it_and_where_it_stands()
    {
        using var citizen = new Conversation(await LibraryAsync());
        var said = await citizen.SayAsync("人大代表有工资吗？");

        Assert.Equal(("ask", "answered"), (citizen.Facts.Intent, citizen.Facts.Status));
        Assert.StartsWith("依法执行代表职务", said, StringComparison.Ordinal);
        Assert.Contains("人工审核的答案", said, StringComparison.Ordinal);
        Assert.Contains("依据：", said, StringComparison.Ordinal);
        Assert.Equal("代表法", citizen.Facts.Citations[0].Doc);
    }

    [Fact]
    public async Task One_about_the_service_has_no_sources_and_no_note_on_them()
    {
        using var citizen = new Conversation(await LibraryAsync());
        var said = await citizen.SayAsync("用这个要不要钱");

        Assert.Equal(("ask", "help"), (citizen.Facts.Intent, citizen.Facts.Status));
        Assert.Contains("都不收费", said, StringComparison.Ordinal);
        Assert.Contains("人工审核的答案", said, StringComparison.Ordinal);
        Assert.DoesNotContain("依据：", said, StringComparison.Ordinal);
        Assert.DoesNotContain("原文", said, StringComparison.Ordinal);
        Assert.Empty(citizen.Facts.Citations);
    }

    private static Task<KnowledgeBase> LibraryAsync() => KnowledgeBase.LoadAsync(
        Path.Combine(AppContext.BaseDirectory, "library"), new MemoryDocumentStore(), new ManualClock { Now = Noon }, TestContext.Current.CancellationToken);
}
