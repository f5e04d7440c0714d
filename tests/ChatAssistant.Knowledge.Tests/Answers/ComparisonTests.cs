using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Answers;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("桥梁养护法新旧两版对检测次数的规定有什么不同")]
    [InlineData("桥梁养护法2010年版和2022年版对检测次数的规定有什么区别")]
    [InlineData("以前的桥梁养护法和现在的桥梁养护法，多久检测一次一样吗")]
    [InlineData("桥梁养护法修订后检测次数有什么变化")]
    [InlineData("2015年5月的桥梁养护法和现在的比，检测次数变了没有")]
    public async Task Both_versions_are_cited_and_the_lead_has_the_words_of_both(string question)
    {
        var answer = await AskAsync(question);

        Assert.Equal(["桥梁养护法@2022-01-01#2", "桥梁养护法@2010-06-01#2"], answer.Citations.Select(citation => citation.Address.ToString()));
        Assert.Contains("桥梁每五年检测一次", answer.Lead, StringComparison.Ordinal);
        Assert.Contains("桥梁每两年检测一次", answer.Lead, StringComparison.Ordinal);
        Assert.Contains(answer.Warnings, warning => warning.Kind == "amended");
    }

    [Fact]
    public async Task Figures_that_differ_are_named()
    {
        var answer = await AskAsync("桥梁养护法新旧两版，在桥上堆砂石的罚款差多少");

        Assert.Contains("旧版五百元以下；新版一千元以下", answer.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_version_without_text_is_named_and_the_present_one_cited()
    {
        var answer = await (await Some.ShippedAsync()).AskAsync("动物防疫法2015年的版本和现在的第三十条有什么不一样");

        Assert.Contains("还没有收录", answer.Lead, StringComparison.Ordinal);
        Assert.Equal("动物防疫法@2021-05-01#30", answer.Citations[0].Address.ToString());
    }

    private static async Task<Answer> AskAsync(string question) => await (await SomeLaws.KnowledgeAsync()).AskAsync(question);
}
