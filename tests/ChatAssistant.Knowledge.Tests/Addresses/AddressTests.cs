using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Addresses;

public sealed class AddressTests
{
    [Theory]
    [InlineData("桥梁养护法第三条说了什么", "3", "一千元以下罚款")]
    [InlineData("《中华人民共和国桥梁养护法》第３条", "3", "一千元以下罚款")]
    [InlineData("桥养法第3条", "3", "一千元以下罚款")]
    [InlineData("桥梁养护法2条第二款", "2/2", "三日内公布")]
    [InlineData("桥梁养护法第三条第（二）项", "3/1/2", "在桥下挖沙")]
    [InlineData("第二条，隧道养护法的", "2", "每月检修一次")]
    public async Task An_article_is_quoted_word_for_word(string question, string path, string words)
    {
        var answer = await AskAsync(question);

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Equal(path, answer.Citations[0].Address.Path);
        Assert.Contains(words, answer.Citations[0].Quote, StringComparison.Ordinal);
        Assert.Contains("现行有效", answer.VersionLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_range_is_answered_with_all_its_articles() =>
        Assert.Equal(["1", "2", "3"], (await AskAsync("桥梁养护法第一至三条")).Citations.Select(citation => citation.Article));

    [Fact]
    public async Task Two_laws_in_one_question_each_keep_their_number() =>
        Assert.Equal(
            ["桥梁养护法@2022-01-01#3", "隧道养护法@2026-01-01#2"],
            (await AskAsync("桥梁养护法第三条和隧道养护法第二条")).Citations.Select(citation => citation.Address.ToString()));

    [Fact]
    public async Task An_article_that_does_not_exist_is_refused_with_the_number_there_is()
    {
        var answer = await AskAsync("桥梁养护法第七十条内容是什么");

        Assert.Equal(AnswerStatus.Refused, answer.Status);
        Assert.Equal("《桥梁养护法》共4条，没有第七十条。", answer.Lead);
    }

    [Fact]
    public async Task A_paragraph_that_does_not_exist_is_said_and_the_article_shown()
    {
        var answer = await AskAsync("桥梁养护法第二条第五款");

        Assert.StartsWith("第二条共2款，没有第五款", answer.Lead, StringComparison.Ordinal);
        Assert.Equal("2", answer.Citations[0].Address.Path);
    }

    [Fact]
    public async Task A_short_name_that_fits_two_laws_is_asked_about()
    {
        var answer = await AskAsync("养护法第二条");

        Assert.Equal(AnswerStatus.Clarify, answer.Status);
        Assert.Equal(["《桥梁养护法》", "《隧道养护法》"], answer.Choices.Order());
    }

    [Theory]
    [InlineData("下一条呢", "3")]
    [InlineData("上一条是什么", "1")]
    [InlineData("第二款呢", "2/2")]
    [InlineData("那第四条呢", "4")]
    public async Task A_question_that_leans_on_the_last_answer_is_resolved_from_it(string question, string path)
    {
        var about = new Address("桥梁养护法", new(2022, 1, 1), "2");
        var answer = await (await SomeLaws.KnowledgeAsync()).AskAsync(new(question, About: about), TestContext.Current.CancellationToken);

        Assert.Equal(about with { Path = path }, answer.Citations[0].Address);
    }

    [Fact]
    public async Task Dogs_and_streets_are_counted_in_the_same_word_and_name_no_article() =>
        Assert.NotEqual(AnswerStatus.Clarify, (await AskAsync("我家有12条狗")).Status);

    private static async Task<Answer> AskAsync(string question) => await (await SomeLaws.KnowledgeAsync()).AskAsync(question);
}
