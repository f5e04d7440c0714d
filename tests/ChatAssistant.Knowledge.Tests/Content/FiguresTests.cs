namespace ChatAssistant.Knowledge.Tests.Content;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("处一千元以上五万元以下罚款", "1000元,50000元")]
    [InlineData("罚1000元到5万元", "1000元")]
    [InlineData("货值金额二倍以上十倍以下", "10倍")]
    [InlineData("三十日内报告，两小时内上报", "2小时,30日")]
    [InlineData("过三分之二同意，年满十八周岁", "18岁,2/3")]
    [InlineData("依照本法第三十九条第二款第（一）项", "")]
    public void Figures_are_numbers_with_units_and_not_places(string text, string figures) =>
        Assert.Superset(new HashSet<string>(figures.Split(',', StringSplitOptions.RemoveEmptyEntries)), new HashSet<string>(Figures.Of(text)));

    [Fact]
    public void A_place_is_no_figure() => Assert.Empty(Figures.Of("依照本法第三十九条第二款第（一）项，由第十四届第三次会议"));

    [Fact]
    public void Chinese_and_Arabic_numerals_are_the_same_figure() => Assert.Equal(Figures.Of("十五日内罚五万元"), Figures.Of("15天内罚5万元"));
}
