using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Wordings;

public sealed class WordingTests
{
    [Theory]
    [InlineData("橋樑養護法規定多久檢測一次橋樑")]
    [InlineData("桥粱养护法规定桥梁多久检测一次")]
    [InlineData("桥梁养户法规定桥梁多久检测一次")]
    [InlineData("桥梁养护法规定桥梁多久检测一次呢我想知道")]
    public async Task Other_characters_for_the_same_words_find_the_same_article(string question)
    {
        var answer = await (await SomeLaws.KnowledgeAsync()).AskAsync(question);

        Assert.Equal("桥梁养护法@2022-01-01#2", answer.Citations[0].Address.ToString());
    }

    [Fact]
    public async Task A_question_in_syllables_is_read_as_characters() =>
        Assert.Equal("五", (await (await Some.KnowledgeAsync()).AskAsync("pingliang tongzhi rang daibiao zuo shenme")).Citations[0].Section);

    [Fact]
    public async Task A_question_in_English_gets_an_English_lead_and_the_quote_as_it_stands()
    {
        var answer = await (await Some.KnowledgeAsync()).AskAsync("What does the Shuozhou resolution say about resumption of work?");

        Assert.StartsWith("According to", answer.Lead, StringComparison.Ordinal);
        Assert.Equal("三", answer.Citations[0].Section);
    }

    [Theory]
    [InlineData("an")]
    [InlineData("a")]
    [InlineData("桥梁养护")]
    [InlineData("第三条")]
    [InlineData("2020-")]
    public async Task A_very_long_message_is_answered_in_time(string part)
    {
        var knowledge = await SomeLaws.KnowledgeAsync();
        var asking = Task.Run(() => knowledge.AskAsync(string.Concat(Enumerable.Repeat(part, 3000)) + "！"), TestContext.Current.CancellationToken);

        Assert.NotNull(await asking.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken));
    }
}
