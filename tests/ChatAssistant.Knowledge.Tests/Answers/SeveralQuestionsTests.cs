using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Answers;

public sealed class SeveralQuestionsTests
{
    [Theory]
    [InlineData("桥梁多久检测一次？在桥上堆砂石罚多少？")]
    [InlineData("桥梁多久检测一次；在桥上堆砂石罚多少")]
    [InlineData("桥梁多久检测一次？另外，在桥上堆砂石罚多少？")]
    [InlineData("第一，桥梁多久检测一次；第二，在桥上堆砂石罚多少")]
    [InlineData("桥梁多久检测一次/在桥上堆砂石罚多少")]
    [InlineData("我有两个问题 桥梁多久检测一次 另一个是在桥上堆砂石罚多少")]
    public async Task Each_question_is_answered_in_the_order_asked(string message)
    {
        var answer = await AskAsync(message);

        Assert.Equal(["2", "3"], answer.Citations.Select(citation => citation.Article).Distinct());
        Assert.StartsWith("您问了2个问题", answer.Lead, StringComparison.Ordinal);
        Assert.Contains("1. 关于“", answer.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_names_nothing_is_about_the_document_named_before_it() =>
        Assert.Equal(
            ["五", "七"],
            (await (await Some.KnowledgeAsync()).AskAsync("平凉通知要求代表做什么？用什么平台发布信息？")).Citations.Select(citation => citation.Section).Distinct());

    [Fact]
    public async Task A_question_without_an_answer_is_not_passed_over_in_silence()
    {
        var answer = await AskAsync("桥梁多久检测一次？比特币今天多少钱？");

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Contains("2. 关于“比特币今天多少钱？”：在已收录的文件里没有找到依据", answer.Lead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("我家门前有座桥。按桥梁养护法，桥梁多久检测一次？")]
    [InlineData("桥梁多久检测一次？后面呢？")]
    public async Task What_is_no_question_of_its_own_goes_with_the_one_beside_it(string message) =>
        Assert.False((await AskAsync(message)).Lead.StartsWith("您问了", StringComparison.Ordinal));

    [Fact]
    public void At_most_three_questions_are_told_apart_and_none_is_lost()
    {
        var parts = QuestionParts.Of("桥梁多久检测一次？隧道多久检修一次？堆砂石罚多少？谁来负责照明？");

        Assert.Equal(3, parts.Count);
        Assert.EndsWith("谁来负责照明？", parts[2].Text, StringComparison.Ordinal);
    }

    private static async Task<Answer> AskAsync(string message) => await (await SomeLaws.KnowledgeAsync()).AskAsync(message);
}
