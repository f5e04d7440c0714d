using ChatAssistant.Channels.Rendering;

namespace ChatAssistant.Channels.Tests.Rendering;

public sealed class BareNumberTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("１", 1)]
    [InlineData("①", 1)]
    [InlineData("一", 1)]
    [InlineData("1.", 1)]
    [InlineData("（2）", 2)]
    [InlineData("2️⃣", 2)]
    [InlineData("第一个", 1)]
    [InlineData("第二项", 2)]
    [InlineData("第 2 个", 2)]
    [InlineData("两", 2)]
    [InlineData("选3", 3)]
    [InlineData("我选第三个", 3)]
    [InlineData("3号", 3)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData(" 4 。", 4)]
    public void A_number_alone_is_one_however_it_is_written(string said, int number) => Assert.Equal(number, BareNumber.Of(said));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("0")]
    [InlineData("12345")]
    [InlineData("119")]
    [InlineData("1条建议")]
    [InlineData("第一条")]
    [InlineData("第39条是什么")]
    [InlineData("1月")]
    [InlineData("一下")]
    [InlineData("1和2")]
    [InlineData("一个人")]
    public void What_says_more_than_a_number_is_none(string? said) => Assert.Null(BareNumber.Of(said));
}
