namespace ChatAssistant.Knowledge.Tests.Evaluation;

public sealed class FoldedNumeralsTests
{
    [Theory]
    [InlineData("两小时", "2小时")]
    [InlineData("一千元以下", "1000元以下")]
    [InlineData("5万元", "五万元")]
    [InlineData("2020年2月12日", "二〇二〇年二月十二日")]
    [InlineData("第四十二次会议", "第 42 次会议")]
    [InlineData("一百零三条", "103条")]
    public void Numerals_written_either_way_are_the_same_fact(string one, string other) =>
        Assert.Equal(FoldedNumerals.Of(one), FoldedNumerals.Of(other));
}
