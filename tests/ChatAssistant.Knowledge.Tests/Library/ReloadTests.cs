using System.Text;
using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Library;

public sealed class ReloadTests
{
    private const string Notice = "灵台县人大常委会关于做好校车接送工作的通知\n各乡镇人大：\n一、检查校车。每月检查一次校车的刹车和轮胎。\n二、培训司机。每学期培训一次校车司机。\n灵台县人大常委会\n2024年3月5日\n";

    private readonly MemoryDocumentStore _store = new();

    [Fact]
    public async Task An_imported_notice_is_answered_from_after_a_reload()
    {
        var knowledge = await Some.KnowledgeAsync(_store);
        Assert.Equal(AnswerStatus.Refused, (await knowledge.AskAsync("灵台县的通知说校车司机多久培训一次？")).Status);

        await ImportAsync();
        await knowledge.ReloadAsync(TestContext.Current.CancellationToken);

        var answer = await knowledge.AskAsync("灵台县的通知说校车司机多久培训一次？");
        Assert.Equal(("lingtai-2024", "二"), (answer.Citations[0].Address.Document, answer.Citations[0].Section));
        Assert.Contains("每学期培训一次校车司机", answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reload_that_fails_leaves_what_was_known()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        Copy(Some.LibraryFolder, folder);
        var knowledge = await KnowledgeBase.LoadAsync(folder, _store, Some.Clock, TestContext.Current.CancellationToken);

        await File.WriteAllTextAsync(Path.Combine(folder, "notices", "broken.md"), "---\nid: a\ntitle: b\nkind: poem\n---\n甲\n", TestContext.Current.CancellationToken);
        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => knowledge.ReloadAsync(TestContext.Current.CancellationToken));

        Assert.Contains("broken.md", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, knowledge.Documents.Count);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_documents_that_ship_are_the_two_notices_with_their_facts()
    {
        var documents = (await Some.KnowledgeAsync()).Documents;

        Assert.Equal([DocumentKind.Notice, DocumentKind.Decision], documents.Select(document => document.Kind));
        Assert.Equal([new DateOnly(2020, 2, 12), new DateOnly(2020, 2, 28)], documents.Select(document => document.Adopted!.Value));
        Assert.Equal([9, 5], documents.Select(document => document.PassageCount));
        Assert.All(documents, document => Assert.Equal(Layer.Original, document.Layer));
    }

    [Fact]
    public async Task With_a_kept_index_it_answers_the_same_and_an_import_is_found()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var sources = new KnowledgeSources(Some.LibraryFolder, _store) { IndexFolder = folder };
        var built = await KnowledgeBase.LoadAsync(sources, Some.Clock, TestContext.Current.CancellationToken);
        var first = Assert.Single(Directory.GetFiles(folder));

        var loaded = await KnowledgeBase.LoadAsync(sources, Some.Clock, TestContext.Current.CancellationToken);
        Assert.Equal(await HitsAsync(built), await HitsAsync(loaded));

        await ImportAsync();
        await loaded.ReloadAsync(TestContext.Current.CancellationToken);
        Assert.Equal("lingtai-2024", (await loaded.AskAsync("灵台县的通知说校车司机多久培训一次？")).Citations[0].Address.Document);
        Assert.NotEqual(first, Assert.Single(Directory.GetFiles(folder)));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_ships_is_read_while_the_store_is_made_ready()
    {
        var ready = new TaskCompletionSource();
        var loading = KnowledgeBase.LoadAsync(new KnowledgeSources(Some.LibraryFolder, _store) { StoreReady = ready.Task }, Some.Clock, TestContext.Current.CancellationToken);
        await ImportAsync();
        Assert.False(loading.IsCompleted);

        ready.SetResult();

        Assert.Equal(3, (await loading).Documents.Count);
    }

    private static async Task<IEnumerable<(Address Address, double Score)>> HitsAsync(KnowledgeBase knowledge) =>
        (await knowledge.SearchAsync(new Question("平凉的通知要求加强哪些方面的监督？"), 5, TestContext.Current.CancellationToken)).Select(hit => (hit.Passage.Address, hit.Score));

    private Task ImportAsync() =>
        _store.AddAsync(DocumentReader.Read("lingtai-2024.txt", Encoding.UTF8.GetBytes(Notice)).Source!, TestContext.Current.CancellationToken);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
