using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Search;

public sealed class SearchTests
{
    [Fact]
    public async Task A_hit_says_which_words_and_rules_ranked_it()
    {
        var hits = await SearchAsync("平凉的通知要求加强哪些方面的监督？");

        Assert.Equal("三", hits[0].Passage.Address.Path);
        Assert.Contains(hits[0].Reasons, reason => reason.What.Contains("监督", StringComparison.Ordinal));
        Assert.Contains(hits[0].Reasons, reason => reason.What == "最相近的问法" && reason.Points > 0);
        Assert.Equal(hits.Select(hit => hit.Score).OrderDescending(), hits.Select(hit => hit.Score));
    }

    [Fact]
    public async Task Nothing_is_found_rather_than_something_weak() => Assert.Empty(await SearchAsync("红烧肉怎么做才好吃"));

    private static async Task<IReadOnlyList<Hit>> SearchAsync(string question) =>
        await (await Some.KnowledgeAsync()).SearchAsync(new Question(question), 5, TestContext.Current.CancellationToken);
}
