using System.Diagnostics;

namespace ChatAssistant.Knowledge.Tests.Index;

public sealed class IndexSearchTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ，。！？\r\n\t")]
    [InlineData("\u202E\u200F\u0000\uFFFF")]
    [InlineData("👨‍👩‍👧🏛️")]
    [InlineData("𠮷𡃁")]
    [InlineData("\uD83D")]
    public void Nothing_readable_finds_nothing(string question)
    {
        Assert.Empty(new RandomCorpus(1).Index().Search(PlainText.Of(question), SearchSettings.Usual));
        Assert.Empty(new RandomCorpus(1).Index().Search(question, SearchSettings.Usual));
    }

    [Fact]
    public void An_empty_index_finds_nothing()
    {
        Assert.Empty(new TextIndexBuilder(new IndexField("原文")).Build().Search("代表", SearchSettings.Usual));
        Assert.Empty(new TextIndexBuilder().Build().Search("代表", SearchSettings.Usual));
        Assert.Empty(new RandomCorpus(1, documents: 0).Index().Search("代表", SearchSettings.Usual));
    }

    [Fact]
    public void Empty_documents_and_entries_take_their_numbers()
    {
        var builder = new TextIndexBuilder(new IndexField("标题"), new IndexField("原文"));
        builder.StartDocument();
        builder.StartDocument();
        builder.Add("", "");
        builder.Add("", "常务委员会");
        builder.StartDocument();

        Assert.Equal(1, Assert.Single(builder.Build().Search("委员", SearchSettings.Usual)).Entry);
    }

    [Fact]
    public void Letters_and_digits_are_found_as_whole_words()
    {
        var builder = new TextIndexBuilder(new IndexField("原文"));
        builder.StartDocument(areNeighbours: false);
        builder.Add("网址 www.npc.gov.cn 公布");
        builder.Add("电话 12345 转 678");
        var index = builder.Build();

        Assert.Equal(0, Assert.Single(index.Search("npc", SearchSettings.Usual)).Entry);
        Assert.Equal(1, Assert.Single(index.Search("12345", SearchSettings.Usual)).Entry);
        Assert.Empty(index.Search("1234", SearchSettings.Usual));
    }

    [Fact]
    public void Asked_twice_it_answers_the_same_and_so_does_an_index_built_again()
    {
        var corpus = new RandomCorpus(7, documents: 60);
        var index = corpus.Index();
        var again = corpus.Index();

        foreach (var query in Queries(corpus, 200))
        {
            var hits = index.Search(query, SearchSettings.Usual);
            Assert.Equal(hits, index.Search(query, SearchSettings.Usual));
            Assert.Equal(hits, again.Search(query, SearchSettings.Usual));
        }
    }

    [Fact]
    public void Many_ask_at_a_time_and_each_gets_the_answer_as_if_alone()
    {
        var corpus = new RandomCorpus(11, documents: 60);
        var index = corpus.Index();
        var queries = Queries(corpus, 200);
        var alone = queries.ConvertAll(query => index.Search(query, SearchSettings.Usual));

        Parallel.For(0, 4000, i => Assert.Equal(alone[i % queries.Count], index.Search(queries[i % queries.Count], SearchSettings.Usual)));
    }

    [Fact]
    public void A_search_that_failed_leaves_nothing_behind_for_the_next()
    {
        var index = new RandomCorpus(13).Index();
        var hits = index.Search("人大代表", SearchSettings.Usual);

        Assert.Throws<InvalidOperationException>(() =>
            index.Search("监督预算", SearchSettings.Usual with { Steering = _ => throw new InvalidOperationException() }));

        Assert.Equal(hits, index.Search("人大代表", SearchSettings.Usual));
    }

    [Fact]
    public void A_pasted_book_takes_no_longer_than_a_long_question()
    {
        var corpus = new RandomCorpus(17, documents: 400);
        var index = corpus.Index();
        var random = new Random(17);
        var book = string.Concat(Enumerable.Range(0, 100_000).Select(_ => (char)random.Next(0x4E00, 0x9FA5)));
        index.Search(book, SearchSettings.Usual);

        var started = Stopwatch.GetTimestamp();
        index.Search(book + "人大代表", SearchSettings.Usual);

        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromMilliseconds(250));
        Assert.NotEmpty(index.Search("人大代表" + book, SearchSettings.Usual));
    }

    [Fact]
    public void What_grams_gave_adds_up_to_the_points()
    {
        var corpus = new RandomCorpus(19, documents: 30);
        var index = corpus.Index();
        QueryGram[] grams = [.. Grams.Of("代表建议办理").Select(gram => new QueryGram(gram.Key, 0.5f))];

        var hits = index.Search(grams, SearchSettings.Usual);

        Assert.NotEmpty(hits);
        foreach (var hit in hits)
        {
            var points = index.Explain(grams, hit.Entry, SearchSettings.Usual);
            Assert.Equal(hit.Own, points.Sum(point => point.Points), 0.001);
            Assert.All(points, point => Assert.Equal(!point.IsNearby, Grams.Of(corpus.Entries[hit.Entry]).Any(gram => gram.Key == point.Key)));
        }
    }

    [Fact]
    public void Entries_beyond_one_block_are_found_and_have_their_neighbours()
    {
        var builder = new TextIndexBuilder(new IndexField("原文"));
        builder.StartDocument();
        var filler = 2 * PostingBlock.Size + 10;
        for (var i = 0; i < filler; i++) builder.Add(i % 3 == 0 ? "代表" : "议案");
        builder.Add("罢免");
        var index = builder.Build();

        Assert.Equal(filler, Assert.Single(index.Search("罢免", SearchSettings.Usual)).Entry);

        // The slots of a document follow each other, so this entry is the last of a block and its neighbours are in the next.
        var last = PostingBlock.Size - EntryLayout.Gap - 1;
        var around = index.Explain([.. Grams.Of("代表").Select(gram => new QueryGram(gram.Key, 1))], last, SearchSettings.Usual);
        var inside = index.Explain([.. Grams.Of("代表").Select(gram => new QueryGram(gram.Key, 1))], last - 9, SearchSettings.Usual);
        Assert.Equal(inside, around);
    }

    [Theory]
    [InlineData("")]
    [InlineData("人大，代表abc12法〇零", "人", "人大", "大", "代", "代表", "表", "abc12", "法", "法〇", "〇", "〇零", "零")]
    [InlineData("a人b大", "a", "人", "b", "大")]
    public void Text_is_cut_into_characters_pairs_and_words(string plain, params string[] grams) =>
        Assert.Equal(grams, Grams.Of(plain).Select(gram => plain.Substring(gram.Start, gram.Length)));

    [Fact]
    public void A_rare_gram_says_more_than_a_common_one_and_the_name_of_a_document_is_not_what_it_is_about()
    {
        var builder = new TextIndexBuilder(new IndexField("原文"), new IndexField("文件名", IsContent: false));
        builder.StartDocument();
        builder.Add("公示五日", "监督法");
        builder.Add("公示结束", "监督法");
        var index = builder.Build();

        Assert.True(Rarity("公示") < Rarity("结束"));
        Assert.True(Rarity("结束") < index.GreatestRarity);
        Assert.Equal(index.GreatestRarity, Rarity("罢免"));
        Assert.True(Speaks("结束", 1));
        Assert.False(Speaks("结束", 0));
        Assert.False(Speaks("监督", 0));
        Assert.False(Speaks("罢免", 0));

        float Rarity(string pair) => index.RarityOf(KeyOf(pair));
        bool Speaks(string pair, int entry) => index.SpeaksOf(index.GramVocabulary.Find(KeyOf(pair)), entry);
    }

    private static long KeyOf(string pair) => Grams.Of(pair).Single(gram => gram.Length == 2).Key;

    private static List<string> Queries(RandomCorpus corpus, int count) => [.. Enumerable.Range(0, count).Select(_ => corpus.Text(15))];
}
