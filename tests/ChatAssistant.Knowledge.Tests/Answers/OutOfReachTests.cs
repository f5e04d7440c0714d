using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Answers;

public sealed class OutOfReachTests
{
    [Theory]
    [InlineData("2003年非典时候传染病防治法有没有规定隔离")]
    [InlineData("2010年野生动物保护法怎么规定食用的")]
    public async Task A_law_that_is_older_than_its_first_version_here_is_not_said_to_have_come_later(string question)
    {
        var answer = await AskAsync(question);

        Assert.Equal(AnswerStatus.Refused, answer.Status);
        Assert.Contains("更早的版本", answer.Lead, StringComparison.Ordinal);
        Assert.DoesNotContain("还没有生效", answer.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_law_is_said_to_have_come_later() =>
        Assert.Contains("还没有生效", (await AskAsync("2020年突发公共卫生事件应对法怎么规定哄抬物价")).Lead, StringComparison.Ordinal);

    [Theory]
    [InlineData("刑法第330条", "刑法")]
    [InlineData("民法典第一千零二十四条", "民法典")]
    [InlineData("请问一下物业管理条例第5条", "物业管理条例")]
    [InlineData("按照信访条例第18条，多久答复", "信访条例")]
    [InlineData("请问《治安管理处罚法》第二十五条怎么说的", "治安管理处罚法")]
    public async Task An_article_of_a_law_that_is_not_held_is_refused_by_its_name(string question, string law)
    {
        var answer = await AskAsync(question);

        Assert.Equal(AnswerStatus.Refused, answer.Status);
        Assert.Contains($"《{law}》", answer.Lead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("这部法第三条说什么")]
    [InlineData("那个法第三条")]
    public async Task What_only_points_at_a_law_names_none(string question) =>
        Assert.Equal(AnswerStatus.Clarify, (await AskAsync(question)).Status);

    [Fact]
    public async Task A_clause_of_an_article_kept_without_clauses_is_not_counted_as_none()
    {
        var lead = (await AskAsync("动物防疫法第三十条第二款")).Lead;

        Assert.DoesNotContain("0款", lead, StringComparison.Ordinal);
        Assert.Contains("没有分款", lead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("宪法第一百四十条")]
    [InlineData("宪法第二百条")]
    public async Task An_article_left_out_of_what_is_held_is_not_said_not_to_exist(string question)
    {
        var answer = await AskAsync(question);

        Assert.Equal(AnswerStatus.Refused, answer.Status);
        Assert.Contains("只收录了一部分条文", answer.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_after_the_last_of_a_whole_law_is_said_not_to_exist() =>
        Assert.Contains("共65条", (await AskAsync("监督法第五百条")).Lead, StringComparison.Ordinal);

    [Fact]
    public async Task An_item_of_an_article_kept_without_items_is_not_denied()
    {
        var lead = (await AskAsync("传染病防治法第一百一十一条第（三）项")).Lead;

        Assert.DoesNotContain("没有第三项", lead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_named_by_a_year_whose_text_is_not_held_is_not_answered_from_another()
    {
        var answer = await AskAsync("代表法2015年版第十八条");

        Assert.Equal(AnswerStatus.Refused, answer.Status);
        Assert.Contains("2015修正", answer.Lead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("你觉得市长干得好不好")]
    [InlineData("你怎么看现在的物价")]
    public async Task Nobody_is_judged(string question) => Assert.Equal(AnswerStatus.Refused, (await AskAsync(question)).Status);

    [Theory]
    [InlineData("习近平是谁")]
    [InlineData("市长是谁")]
    [InlineData("我们县长叫什么名字？")]
    [InlineData("谁是现在的国家主席")]
    [InlineData("平凉有多少人口")]
    public async Task Who_somebody_is_and_how_many_live_somewhere_stands_in_no_law(string question) =>
        Assert.Equal(AnswerStatus.Refused, (await AskAsync(question)).Status);

    [Theory]
    [InlineData("地方上的市长县长是谁选出来的")]
    [InlineData("国家进入紧急状态是谁宣布的呀")]
    [InlineData("省里的疫情指挥部总指挥是谁")]
    [InlineData("传染病疫情的责任报告人是谁")]
    public async Task Who_does_a_thing_by_law_is_told(string question) =>
        Assert.Equal(AnswerStatus.Answered, (await AskAsync(question)).Status);

    [Theory]
    [InlineData("平凉通知是哪天发的", "2020年2月12日")]
    [InlineData("你们都收了哪些法律", "通知点名的法律")]
    public async Task What_is_held_and_of_when_is_told(string question, string told) =>
        Assert.Contains(told, (await AskAsync(question)).Lead, StringComparison.Ordinal);

    private static async Task<Answer> AskAsync(string question) => await (await Some.ShippedAsync(Some.CuratedClock)).AskAsync(question);
}
