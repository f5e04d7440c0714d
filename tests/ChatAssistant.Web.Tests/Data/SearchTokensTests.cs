using ChatAssistant.Web.Data.Cases;

namespace ChatAssistant.Web.Tests.Data;

public sealed class SearchTokensTests
{
    [Theory]
    [InlineData("路灯坏了", "路灯 灯坏 坏了 了")]
    [InlineData("修K5路，ＡＢ栋", "修 k5 路 ab 栋")]
    [InlineData("20260301-0007-3", "20260301 0007 3")]
    [InlineData("，。！", "")]
    public void Two_neighbouring_signs_are_a_token(string text, string tokens) => Assert.Equal(tokens, SearchTokens.Of([text]));

    [Theory]
    [InlineData("路灯", "\"路灯\"")]
    [InlineData("灯", "\"灯\"*")]
    [InlineData("路灯坏", "\"路灯 灯坏\"")]
    [InlineData("0007-", "\"0007\"*")]
    [InlineData("路灯 k5", "\"路灯\" AND \"k5\"*")]
    [InlineData("\" OR 1 --", "\"or\"* AND \"1\"*")]
    [InlineData("%", null)]
    public void What_is_asked_for_is_asked_in_tokens(string words, string? query) => Assert.Equal(query, SearchTokens.Query(words));

    [Fact]
    public void Words_of_two_texts_do_not_run_into_each_other() => Assert.Equal("路灯 灯 公交 交", SearchTokens.Of(["路灯", "公交"]));
}
