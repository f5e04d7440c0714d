using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Documents;

public sealed class AddressTests
{
    [Theory]
    [InlineData("传染病防治法@2025-09-01#39")]
    [InlineData("传染病防治法@2025-09-01#39-1/2")]
    [InlineData("pingliang-2020-02-12#三/一")]
    [InlineData("pingliang-2020-02-12")]
    public void An_address_is_written_as_it_was_read(string text) => Assert.Equal(text, Address.Parse(text)!.ToString());

    [Fact]
    public async Task Every_passage_is_found_at_its_written_address()
    {
        var knowledge = await Some.KnowledgeAsync();
        var passages = knowledge.Documents.SelectMany(document => knowledge.Read(document.Address)).ToList();

        Assert.Equal(14, passages.Count);
        Assert.All(passages, passage => Assert.Same(passage.Text, knowledge.Find(Address.Parse(passage.Address.ToString())!)!.Text));
    }
}
