using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Library;

/// <summary>Everyday words that an office enters itself.</summary>
public sealed class OwnLexiconTests
{
    private const string Question = "黄皮票怎么领";

    private static readonly Address Place = Address.Parse("传染病防治法@2025-09-01#39")!;

    private readonly WordsOfTheOffice _words = new();

    [Fact]
    public async Task They_lead_to_their_place_from_the_next_reload_on()
    {
        var knowledge = await LoadAsync();
        Assert.DoesNotContain(Place, await FoundAsync(knowledge));

        _words.Lines.Add(new(["黄皮票"], [], [Place], Question, "own-1"));
        await knowledge.ReloadAsync(TestContext.Current.CancellationToken);

        Assert.Contains(Place, await FoundAsync(knowledge));
        Assert.Equal("own-1", knowledge.Lexicon[0].OwnId);
        Assert.Contains(knowledge.Lexicon, line => line.OwnId is null && line.Everyday.Contains("封村"));
    }

    [Fact]
    public async Task A_place_that_is_not_held_and_a_word_of_signs_alone_stop_no_load()
    {
        _words.Lines.Add(new(["黄皮票", "？？"], [], [Address.Parse("没有的法#1")!], Question, "own-1"));

        Assert.DoesNotContain(Place, await FoundAsync(await LoadAsync()));
    }

    private static async Task<IEnumerable<Address>> FoundAsync(KnowledgeBase knowledge) =>
        (await knowledge.ExplainAsync(new(Question), 10, TestContext.Current.CancellationToken)).Select(each => each.Hit.Passage.Address);

    private Task<KnowledgeBase> LoadAsync() =>
        KnowledgeBase.LoadAsync(new KnowledgeSources(Some.ShippedFolder, new MemoryDocumentStore()) { Lexicon = _words }, Some.Clock, TestContext.Current.CancellationToken);

    private sealed class WordsOfTheOffice : ILexiconStore
    {
        public List<LexiconLine> Lines { get; } = [];

        public Task<IReadOnlyList<LexiconLine>> LexiconAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<LexiconLine>>([.. Lines]);
    }
}
