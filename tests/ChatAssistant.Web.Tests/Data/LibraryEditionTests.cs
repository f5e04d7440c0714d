using ChatAssistant.Knowledge;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Library;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Data;

public sealed class LibraryEditionTests : IAsyncLifetime
{
    private static readonly LibraryDeed Deed = new(LibraryAction.Import, "王芳", "试");

    private StoreHost _host = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private LibraryEditions Library => new(Contexts, _host.Services.GetRequiredService<DatabaseWriter>(), TimeProvider.System);

    private EfDocumentStore Store => new(Contexts, new CurrentTexts(_host.Folder), Library);

    private IDbContextFactory<AssistantDbContext> Contexts => _host.Services.GetRequiredService<IDbContextFactory<AssistantDbContext>>();

    public async ValueTask InitializeAsync() => _host = await StoreHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Each_import_is_written_down_with_what_stood_before_and_after()
    {
        await Library.ImportAsync([Text("甲", "a"), Text("乙", "b")], Deed, Stop);
        await Library.ImportAsync([Text("甲", "c")], Deed with { Reason = "更正" }, Stop);

        var editions = await Library.AllAsync(Stop);

        Assert.Equal([(1, "王芳", "试", 2), (2, "王芳", "更正", 1)], editions.Select(edition => (edition.Number, edition.By, edition.Reason, edition.Changes.Count)));
        Assert.Equal((1, 2), (editions[1].Changes[0].Before, editions[1].Changes[0].After));
    }

    [Fact]
    public async Task An_import_that_changes_nothing_makes_no_edition()
    {
        await Library.ImportAsync([Text("甲", "a")], Deed, Stop);

        Assert.Null(await Library.ImportAsync([Text("甲", "a")], Deed, Stop));
        Assert.Single(await Library.AllAsync(Stop));
    }

    [Fact]
    public async Task A_roll_back_brings_back_exactly_what_stood_then_and_can_itself_be_undone()
    {
        await Library.ImportAsync([Text("甲", "a")], Deed, Stop);
        await Library.ImportAsync([Text("甲", "b"), Text("乙", "c")], Deed, Stop);
        var later = await BodiesAsync();

        var back = await Library.RollBackAsync(1, Deed with { Action = LibraryAction.Rollback }, Stop);
        Assert.Equal((3, 2), (back!.Number, back.Changes.Count));
        Assert.Equal(["a"], await BodiesAsync());

        await Library.RollBackAsync(2, Deed, Stop);
        Assert.Equal(later, await BodiesAsync());
        await Library.RollBackAsync(0, Deed, Stop);
        Assert.Empty(await BodiesAsync());
    }

    [Fact]
    public async Task A_draft_is_not_read_until_it_is_published()
    {
        await Library.ImportAsync([Text("甲", "a")], Deed, Stop);
        Assert.Equal(1, await Library.KeepDraftsAsync([Text("甲", "b"), Text("甲", "a")], Deed, Stop));
        Assert.Equal(["a"], await BodiesAsync());

        var published = await Library.PublishAsync([], Deed with { Action = LibraryAction.Publish, By = "李明" }, Stop);

        Assert.Equal(("李明", 1), (published!.By, published.Changes.Count));
        Assert.Equal(["b"], await BodiesAsync());
        Assert.Empty(await Library.DraftsAsync(Stop));
        Assert.Null(await Library.PublishAsync([], Deed, Stop));
    }

    [Fact]
    public async Task Only_the_drafts_that_are_named_are_published()
    {
        await Library.KeepDraftsAsync([Text("甲", "a"), Text("乙", "b")], Deed, Stop);
        await Library.PublishAsync(["乙"], Deed, Stop);

        Assert.Equal(["b"], await BodiesAsync());
        Assert.Equal("甲", Assert.Single(await Library.DraftsAsync(Stop)).Address);
    }

    [Fact]
    public async Task A_later_draft_takes_the_place_of_an_earlier_one_and_importing_it_ends_it()
    {
        await Library.KeepDraftsAsync([Text("甲", "a")], Deed, Stop);
        await Library.KeepDraftsAsync([Text("甲", "b")], Deed, Stop);
        Assert.Equal(2, Assert.Single(await Library.DraftsAsync(Stop)).Edition);

        await Library.ImportAsync([Text("甲", "b")], Deed, Stop);
        Assert.Empty(await Library.DraftsAsync(Stop));
    }

    [Fact]
    public async Task What_is_done_without_a_name_is_written_down_too()
    {
        await Store.AddAsync(Text("甲", "a"), Stop);
        await Store.WithdrawAsync(new("甲", null, ""), Layer.Original, Stop);
        await Store.PublishAsync(new("甲", null, ""), Layer.Original, 1, Stop);

        var editions = await Library.AllAsync(Stop);
        Assert.Equal([LibraryAction.Import, LibraryAction.Withdraw, LibraryAction.Publish], editions.Select(edition => edition.Action));
        Assert.All(editions, edition => Assert.Equal(Environment.UserName, edition.By));
    }

    [Fact]
    public async Task An_import_that_fails_half_way_leaves_nothing_behind()
    {
        await Assert.ThrowsAnyAsync<NullReferenceException>(() => Library.ImportAsync([Text("甲", "a"), null!], Deed, Stop));

        Assert.Empty(await BodiesAsync());
        Assert.Empty(await Library.AllAsync(Stop));
    }

    private async Task<IReadOnlyList<string>> BodiesAsync() => [.. (await Store.AllAsync(Stop)).Select(text => text.Body).Order(StringComparer.Ordinal)];

    private static SourceText Text(string id, string body) => new(new DocumentFacts { Id = id, Title = id, Kind = DocumentKind.Notice }, body);
}
