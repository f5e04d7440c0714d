using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Time;

public sealed class VersionTests
{
    [Theory]
    [InlineData("2015年的时候，桥梁多久检测一次，按桥梁养护法", 2010)]
    [InlineData("桥梁养护法2010年那版怎么规定检测", 2010)]
    [InlineData("修订前的桥梁养护法规定多久检测", 2010)]
    [InlineData("现行桥梁养护法规定桥梁多久检测一次", 2022)]
    [InlineData("桥梁养护法规定桥梁多久检测一次", 2022)]
    public async Task Only_the_version_of_the_day_is_cited(string question, int year)
    {
        var answer = await AskAsync(question);

        Assert.All(answer.Citations, citation => Assert.Equal(year, citation.Address.Effective!.Value.Year));
        Assert.Equal("2", answer.Citations[0].Article);
        Assert.Equal(year == 2010, answer.Warnings.Any(warning => warning.Kind == "amended"));
    }

    [Fact]
    public async Task The_day_given_beside_the_question_outranks_its_words()
    {
        var knowledge = await SomeLaws.KnowledgeAsync();
        var answer = await knowledge.AskAsync(new("现行桥梁养护法规定多久检测一次", new DateOnly(2011, 5, 1)), TestContext.Current.CancellationToken);

        Assert.Equal(2010, answer.Citations[0].Address.Effective!.Value.Year);
        Assert.Equal("《桥梁养护法》2010-06-01起施行，有效到2021-12-31，已修改", answer.VersionLine);
    }

    [Fact]
    public async Task Two_versions_are_set_side_by_side() =>
        Assert.Equal(
            ["桥梁养护法@2022-01-01#2", "桥梁养护法@2010-06-01#2"],
            (await AskAsync("桥梁养护法新旧两版对检测次数的规定有什么不同")).Citations.Select(citation => citation.Address.ToString()));

    [Fact]
    public async Task A_law_that_was_not_in_force_is_answered_with_its_first_day()
    {
        var answer = await AskAsync("2020年5月的时候隧道养护法管照明吗");

        Assert.Contains("自2026年1月1日起施行", answer.Lead, StringComparison.Ordinal);
        Assert.Contains(answer.Warnings, warning => warning.Kind == "not_yet_in_force");
    }

    [Fact]
    public async Task Whether_a_law_has_changed_is_answered_from_what_is_known_of_its_versions()
    {
        var answer = await AskAsync("桥梁养护法后来改过吗");

        Assert.Contains("自2022年1月1日起施行；此前", answer.Lead, StringComparison.Ordinal);
        Assert.Contains("有效到2021年12月31日", answer.Lead, StringComparison.Ordinal);
        Assert.Equal("4", answer.Citations[0].Article);
    }

    [Fact]
    public async Task A_version_that_is_known_but_not_held_is_named_and_nothing_else_is_cited()
    {
        var answer = await AskAsync("2020年2月的动物防疫法第三十条怎么规定");

        Assert.Equal(AnswerStatus.Refused, answer.Status);
        Assert.Empty(answer.Citations);
    }

    private static async Task<Answer> AskAsync(string question) => await (await SomeLaws.KnowledgeAsync()).AskAsync(question);

    [Theory]
    [InlineData("2020年2月的时候，动物防疫法对养狗打疫苗怎么规定", null)]
    [InlineData("动物防疫法对养狗打疫苗怎么规定", "2020-02-15")]
    [InlineData("动物防疫法第三十条", "2020-02-15")]
    public async Task A_version_known_by_its_dates_only_is_named_and_not_answered_from_another(string question, string? asOf)
    {
        var knowledge = await Some.ShippedAsync();
        var answer = await knowledge.AskAsync(new(question, asOf is null ? null : DateOnly.Parse(asOf, null)), TestContext.Current.CancellationToken);

        Assert.Equal(AnswerStatus.Refused, answer.Status);
        Assert.Contains("2015修正，自2015年4月24日起施行", answer.Lead, StringComparison.Ordinal);
        Assert.Contains("还没有收录", answer.Lead, StringComparison.Ordinal);
        Assert.Contains(knowledge.WithoutText, version => version is { Law: "动物防疫法", Name: "2015修正", Ended: not null });
    }
}
