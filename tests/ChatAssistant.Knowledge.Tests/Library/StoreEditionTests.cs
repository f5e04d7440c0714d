using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Library;

public sealed class StoreEditionTests
{
    private static readonly Address Place = new("看护条例", new DateOnly(2021, 5, 1), "");

    private readonly MemoryDocumentStore _store = new(Some.Clock);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Another_text_for_the_same_place_is_a_new_edition_and_the_old_one_stays()
    {
        await _store.AddAsync(Text("甲"), Stop);
        await _store.AddAsync(Text("乙"), Stop);

        Assert.Equal("乙", Assert.Single(await _store.AllAsync(Stop)).Body);
        Assert.Equal([(1, "甲", false), (2, "乙", true)], (await _store.EditionsAsync(Place, Layer.Original, Stop)).Select(edition => (edition.Number, edition.Source.Body, edition.IsCurrent)));
    }

    [Fact]
    public async Task The_same_text_again_is_no_new_edition_wherever_it_was_found()
    {
        await _store.AddAsync(Text("甲"), Stop);
        var again = Assert.Single(await _store.AddAllAsync([Text("甲") with { Facts = Text("甲").Facts with { Source = "另一处", Sha256 = "00" } }], Stop));

        Assert.Equal((1, true, Some.Clock.GetUtcNow()), (again.Number, again.IsCurrent, again.ImportedAt));
        Assert.Single(await _store.EditionsAsync(Place, Layer.Original, Stop));
    }

    [Fact]
    public async Task An_earlier_edition_can_be_published_again_and_forward_once_more()
    {
        await _store.AddAllAsync([Text("甲"), Text("乙")], Stop);

        Assert.True(await _store.PublishAsync(Place, Layer.Original, 1, Stop));
        Assert.Equal("甲", Assert.Single(await _store.AllAsync(Stop)).Body);
        Assert.True(await _store.PublishAsync(Place, Layer.Original, 2, Stop));
        Assert.Equal("乙", Assert.Single(await _store.AllAsync(Stop)).Body);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task An_edition_that_is_not_there_cannot_be_published(int edition)
    {
        await _store.AddAllAsync([Text("甲"), Text("乙")], Stop);

        Assert.False(await _store.PublishAsync(Place, Layer.Original, edition, Stop));
        Assert.Equal("乙", Assert.Single(await _store.AllAsync(Stop)).Body);
    }

    [Fact]
    public async Task What_is_withdrawn_is_not_answered_from_and_can_be_published_again()
    {
        await _store.AddAsync(Text("甲"), Stop);

        Assert.True(await _store.WithdrawAsync(Place, Layer.Original, Stop));
        Assert.False(await _store.WithdrawAsync(Place, Layer.Original, Stop));
        Assert.Empty(await _store.AllAsync(Stop));
        Assert.True(await _store.PublishAsync(Place, Layer.Original, 1, Stop));
        Assert.Single(await _store.AllAsync(Stop));
    }

    [Fact]
    public async Task Layers_and_versions_have_editions_of_their_own()
    {
        var digest = Text("浅") with { Facts = Text("浅").Facts with { Layer = Layer.Digest } };
        await _store.AddAllAsync([Text("甲"), digest], Stop);

        Assert.Equal(2, (await _store.AllAsync(Stop)).Count);
        Assert.Equal(1, Assert.Single(await _store.EditionsAsync(Place, Layer.Digest, Stop)).Number);
    }

    [Fact]
    public async Task A_batch_that_fails_leaves_nothing_behind()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _store.AddAllAsync([Text("甲")], cancelled.Token));
        await Assert.ThrowsAnyAsync<NullReferenceException>(() => _store.AddAllAsync([Text("甲"), null!], Stop));
        Assert.Empty(await _store.AllAsync(Stop));
    }

    private static SourceText Text(string body) =>
        new(new DocumentFacts { Id = Place.Document, Title = "看护条例", Kind = DocumentKind.Law, Effective = Place.Effective }, body);
}
