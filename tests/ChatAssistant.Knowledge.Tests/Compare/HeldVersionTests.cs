using System.Text;
using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Compare;

public sealed class HeldVersionTests
{
    [Fact]
    public async Task A_shipped_law_is_compared_by_its_digest()
    {
        var held = HeldVersion.Of(await Some.ShippedAsync(), Address.Parse("传染病防治法@2013-06-29")!)!;

        Assert.Equal((Layer.Digest, 80), (held.Facts.Layer, held.Nodes.Count));
    }

    [Fact]
    public async Task An_imported_original_is_compared_by_the_original()
    {
        var store = new MemoryDocumentStore();
        await store.AddAsync(DocumentReader.Read("a.txt", Encoding.UTF8.GetBytes(SampleLaw.Text)).Source!, TestContext.Current.CancellationToken);
        var knowledge = await Some.KnowledgeAsync(store);

        var held = HeldVersion.Of(knowledge, Address.Parse("灵台市公共图书馆看护条例@2021-05-01")!)!;

        Assert.Equal(Layer.Original, held.Facts.Layer);
        Assert.All(VersionDiff.Between(held, DocumentReader.Read("b.txt", Encoding.UTF8.GetBytes(SampleLaw.Text)).Document!), change => Assert.Equal(ChangeKind.Unchanged, change.Kind));
    }

    [Theory]
    [InlineData("传染病防治法@2000-01-01")]
    [InlineData("没有的法@2013-06-29")]
    public async Task What_is_not_held_is_not_found(string address) =>
        Assert.Null(HeldVersion.Of(await Some.ShippedAsync(), Address.Parse(address)!));
}
