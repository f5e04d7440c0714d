using System.Text;
using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Importing;

public sealed class DigestReadingTests
{
    private const string Front = """
        ---
        id: 图书馆法
        title: 中华人民共和国图书馆法
        short: 图书馆法
        aliases: [馆法, 藏书法]
        kind: law
        layer: LAYER
        issuer: 某委员会
        articles: 2
        adopted: 2020-12-01
        published: 2020-12-02
        effective: 2021-05-01
        ended:            # last day in force
        amended_by:
        source: https://example.org/
        ---

        """;

    private static readonly string Digest = Front.Replace("LAYER", "digest", StringComparison.Ordinal) + """
        ## 第一条 立法目的

        为了让大家有书看。

        ## 第二条之一 夜间开放

        图书馆夜里也要开门。

        asked as:
        - 晚上十点还能借书吗
        - 下夜班以后去还书有没有人
        """;

    private static readonly string Original = Front.Replace("LAYER", "original", StringComparison.Ordinal) + """
        第一条　为了保障阅览，制定本法。

        第二条之一　公共图书馆应当于夜间开放。
        """;

    [Fact]
    public void A_digest_has_facts_headings_plain_words_and_phrasings()
    {
        var digest = Read(Digest).Document!;

        Assert.Equal(Layer.Digest, digest.Facts.Layer);
        Assert.Equal(new DateOnly(2021, 5, 1), digest.Facts.Effective);
        Assert.Null(digest.Facts.Ended);
        Assert.Equal(["馆法", "藏书法"], digest.Facts.Aliases);
        Assert.Equal(["1", "2-1"], digest.Nodes.Select(node => node.Path));
        Assert.Equal(("第二条之一", "夜间开放", "图书馆夜里也要开门。"), (digest.Nodes[1].Label, digest.Nodes[1].Heading, digest.Nodes[1].Text));
        Assert.Equal(["晚上十点还能借书吗", "下夜班以后去还书有没有人"], digest.Nodes[1].Phrasings);
    }

    [Fact]
    public async Task A_phrasing_finds_the_digest_and_the_answer_says_that_it_is_one()
    {
        var answer = await (await KnowledgeOfAsync(Digest)).AskAsync("下夜班去还书还有人吗");

        Assert.Equal("图书馆夜里也要开门。", answer.Citations[0].Quote);
        Assert.Equal("2-1", answer.Citations[0].Article);
        Assert.Equal("digest", Assert.Single(answer.Warnings).Kind);
    }

    [Fact]
    public async Task Where_the_original_is_held_the_digest_only_helps_to_find_it()
    {
        var answer = await (await KnowledgeOfAsync(Digest, Original)).AskAsync("下夜班去还书还有人吗");

        Assert.Equal("公共图书馆应当于夜间开放。", answer.Citations[0].Quote);
        Assert.Equal(Layer.Original, answer.Citations[0].Layer);
        Assert.Empty(answer.Warnings);
    }

    [Fact]
    public async Task An_article_is_found_by_its_number_and_one_of_the_names_of_its_law()
    {
        var knowledge = await KnowledgeOfAsync(Digest, Original);

        Assert.Equal("1", (await knowledge.AskAsync("藏书法第1条")).Citations[0].Article);
        Assert.Equal(AnswerStatus.Refused, (await knowledge.AskAsync("图书馆法第七十条内容是什么")).Status);
    }

    private static async Task<IKnowledgeBase> KnowledgeOfAsync(params string[] texts)
    {
        var store = new MemoryDocumentStore();
        foreach (var text in texts) await store.AddAsync(Read(text).Source!, TestContext.Current.CancellationToken);
        return await Some.KnowledgeAsync(store);
    }

    private static DocumentReading Read(string text) => DocumentReader.Read("图书馆法.md", Encoding.UTF8.GetBytes(text));
}
