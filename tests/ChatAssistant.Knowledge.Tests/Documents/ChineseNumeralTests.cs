namespace ChatAssistant.Knowledge.Tests.Documents;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("一", 1)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("三十", 30)]
    [InlineData("一百零三", 103)]
    [InlineData("一百一十五", 115)]
    [InlineData("一千二百六十", 1260)]
    public void A_numeral_is_read_and_written(string numeral, int number)
    {
        Assert.Equal(number, ChineseNumeral.Parse(numeral));
        Assert.Equal(numeral, ChineseNumeral.Write(number));
    }

    [Fact]
    public void Every_article_number_survives_writing_and_reading() =>
        Assert.All(Enumerable.Range(1, 1300), number => Assert.Equal(number, ChineseNumeral.Parse(ChineseNumeral.Write(number))));

    [Theory]
    [InlineData("")]
    [InlineData("第三")]
    [InlineData("九九九九九九九九九九九九")]
    public void What_is_no_numeral_has_no_value(string text) => Assert.Null(ChineseNumeral.Parse(text));
}
