using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Search;

/// <summary>What was learnt about which questions are of our fields.</summary>
public sealed class FieldWordsTests
{
    private static readonly string Lexicon = Path.Combine(Some.ShippedFolder, "lexicon");

    [Theory]
    [InlineData("关在屋里半个月，老板扣了我工资", "老板拖着工资不给，劳动合同也没签")]
    [InlineData("邻居的狗没打疫苗到处跑", "邻居装修太吵，楼上还漏水")]
    [InlineData("我们县的代表从来不听老百姓说话", "我们县房价涨得太快，首付凑不齐")]
    public async Task A_question_of_our_fields_is_told_from_one_in_like_words_of_another(string ours, string other)
    {
        var words = await FieldWords.ReadAsync(Lexicon, TestContext.Current.CancellationToken);

        Assert.True(OddsOf(words, ours) > 0, $"{OddsOf(words, ours)}");
        Assert.True(OddsOf(words, other) < 0, $"{OddsOf(words, other)}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("鑫淼焱")]
    public async Task Of_words_never_seen_nothing_is_said(string plain) =>
        Assert.Equal(0, OddsOf(await FieldWords.ReadAsync(Lexicon, TestContext.Current.CancellationToken), plain));

    [Fact]
    public void What_only_asks_parts_the_words_beside_it()
    {
        bool[] asking = [false, false, true, false, false];

        Assert.Equal(new HashSet<string> { "封村", "合法" }, FieldWords.GramsOf("封村吗合法", asking));
    }

    [Fact]
    public async Task A_file_without_the_leaning_is_an_error_that_names_it()
    {
        var folder = Directory.CreateTempSubdirectory("chat-assistant-words-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, FieldWords.FileName), "隔离\t1.5\n", TestContext.Current.CancellationToken);

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => FieldWords.ReadAsync(folder, TestContext.Current.CancellationToken));

        Assert.Contains(FieldWords.FileName, error.Message, StringComparison.Ordinal);
    }

    private static double OddsOf(FieldWords words, string plain) => words.OddsOf(plain, new bool[plain.Length]);
}
