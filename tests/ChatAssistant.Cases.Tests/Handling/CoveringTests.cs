using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Cases.Tests.Handling;

public sealed class CoveringTests
{
    private const string Original = "二中门口李某某家的路灯坏了，电话［电话］";

    [Theory]
    [InlineData("二中门口李某某家的路灯坏了，电话［电话］")]
    [InlineData("二中门口＊＊家的路灯坏了，电话［电话］")]
    [InlineData("二中门口＊＊家的路灯坏了，＊＊")]
    [InlineData("＊＊的路灯坏了**")]
    public void Covering_pieces_leaves_the_same_words(string copy) => Assert.True(Covering.IsCovered(Original, copy));

    [Theory]
    [InlineData("二中门口家的路灯坏了，电话［电话］")]
    [InlineData("二中门口＊＊家的路灯没有坏，电话［电话］")]
    [InlineData("电话＊＊路灯坏了＊＊")]
    [InlineData("二中门口李某某家的路灯坏了，电话［电话］，谢谢政府")]
    [InlineData("二中门口李某某家的路灯坏了，电话［电话］＊＊谢谢")]
    [InlineData("＊＊＊＊")]
    [InlineData("")]
    public void Nobody_is_made_to_say_something_else(string copy) => Assert.False(Covering.IsCovered(Original, copy));
}
