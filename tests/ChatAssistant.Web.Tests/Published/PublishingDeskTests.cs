using System.Net;
using ChatAssistant.Cases;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Published;

/// <summary>How staff make a matter public at the console, and take it back.</summary>
public sealed class PublishingDeskTests : IAsyncLifetime
{
    private const string Unit = "区住建局";
    private const string Covered = "＊＊的路灯坏了";

    private Office _office = null!;
    private StaffClient _one = null!;
    private StaffClient _other = null!;
    private Case _answered = null!;

    public async ValueTask InitializeAsync()
    {
        _office = await Office.OpenAsync(Unit);
        (_one, _other) = await _office.TwoAsync();
        _answered = await _office.AnswerAsync(new Matter(Lane.Suggestion, "老槐树下第三家门口的路灯坏了", "静宁县") { County = "静宁县" }, Unit, "灯修好了，电话0933-8213333。");
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task The_form_begins_with_the_masked_words_and_covers_numbers_in_the_answer()
    {
        var page = WebUtility.HtmlDecode((await _one.GetAsync(Path())).Text);

        Assert.Contains(">老槐树下第三家门口的路灯坏了</textarea>", page, StringComparison.Ordinal);
        Assert.Contains(">灯修好了，电话＊＊。</textarea>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_person_reads_what_the_public_will_read_before_agreeing()
    {
        await ProposeAsync(Covered);
        Assert.Null((await NowAsync()).PublicCopy);

        var seen = await _other.AgreeAsync(_answered);
        var shown = await _one.GetAsync($"/published/{(await NowAsync()).PublicCopy!.Id}");

        Assert.Equal(ArticleOf(shown.Text), ArticleOf(seen));
        Assert.Contains(Covered, shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("老槐树", shown.Text, StringComparison.Ordinal);
        Assert.Contains($"/published/{(await NowAsync()).PublicCopy!.Id}", (await _one.GetAsync(Path())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_agrees_to_another_proposal_than_the_one_they_read()
    {
        await ProposeAsync(Covered);
        await _other.PostAsync(Path("decide"), new() { ["isAgreed"] = "true", ["decision"] = $"{Guid.NewGuid()}" });

        Assert.False((await NowAsync()).IsPublic);
    }

    [Fact]
    public async Task Who_has_no_permission_to_publish_is_not_the_second_person_on_the_page_at_the_desk_or_in_todays_work()
    {
        await ProposeAsync(Covered);
        var without = await _office.SignInAsync("丙督办", new(StaffRoles.Supervisor));

        var page = (await without.GetAsync(Path())).Text;
        Assert.DoesNotContain("decide-form", page, StringComparison.Ordinal);
        Assert.Contains("有“公开”权限的", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("second-person", (await without.GetAsync("/staff/today")).Text, StringComparison.Ordinal);
        foreach (var isAgreed in new[] { "true", "false" })
        {
            var refused = await without.PostAsync(Path("decide"), new() { ["isAgreed"] = isAgreed });
            Assert.Contains("您的账号没有这项权限", (await without.GetAsync(refused.Location)).Text, StringComparison.Ordinal);
        }

        Assert.False((await NowAsync()).IsPublic);
        Assert.Contains("second-person", (await _other.GetAsync("/staff/today")).Text, StringComparison.Ordinal);
        await _other.AgreeAsync(_answered);
        Assert.True((await NowAsync()).IsPublic);
    }

    [Fact]
    public async Task What_is_not_accepted_takes_no_permission_of_the_second_person()
    {
        var filed = await _office.FileAsync(new Matter(Lane.Suggestion, "电梯停了三天，老人下不了楼", "静宁县"));
        var without = await _office.SignInAsync("丙督办", new(StaffRoles.Supervisor));

        await _one.PostAsync($"/staff/cases/{filed.Number}/propose", new() { ["ground"] = "LegalProceedings", ["reason"] = "请向有管辖权的人民法院起诉" });

        Assert.Contains($"{filed.Number}", (await without.GetAsync("/staff/today")).Text, StringComparison.Ordinal);
        await without.AgreeAsync(filed);
        Assert.Equal(CaseState.NotAccepted, (await _office.ChangeAsync(filed, (_, _) => { })).State);
    }

    [Theory]
    [InlineData("路灯修得很好，感谢政府")]
    [InlineData("")]
    public async Task Words_that_nobody_said_are_refused(string matter)
    {
        var answer = await ProposeAsync(matter);

        Assert.Contains("原文不一致", (await _one.GetAsync(answer.Location)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("等待复核", (await _one.GetAsync(Path())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_answer_yet_cannot_even_be_proposed()
    {
        var open = await _office.GiveAsync(new Matter(Lane.Suggestion, "路灯坏了", "静宁县"), Unit);

        Assert.DoesNotContain("publish-form", (await _one.GetAsync($"/staff/cases/{open.Number}")).Text, StringComparison.Ordinal);
        await _one.PostAsync($"/staff/cases/{open.Number}/publish", new() { ["reason"] = "大家关心", ["matter"] = "路灯坏了", ["answer"] = "好" });
        Assert.DoesNotContain("等待复核", (await _one.GetAsync($"/staff/cases/{open.Number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_person_takes_it_down_and_the_reason_is_on_record()
    {
        await ProposeAsync(Covered);
        await _other.AgreeAsync(_answered);
        var address = $"/published/{(await NowAsync()).PublicCopy!.Id}";

        await _other.PostAsync(Path("take-down"), new() { ["reason"] = "" });
        Assert.Equal(HttpStatusCode.OK, (await _one.GetAsync(address)).Status);
        await _other.PostAsync(Path("take-down"), new() { ["reason"] = "邻居认得出是谁" });

        Assert.Equal(HttpStatusCode.NotFound, (await _one.GetAsync(address)).Status);
        Assert.Contains("邻居认得出是谁", (await _one.GetAsync(Path())).Text, StringComparison.Ordinal);
        var auditor = await _office.SignInAsync("审计员", new(StaffRoles.Auditor));
        Assert.Contains("邻居认得出是谁", (await auditor.GetAsync("/staff/audit")).Text, StringComparison.Ordinal);
    }

    private static string ArticleOf(string page) => page[page.IndexOf("<article data-testid=\"published-matter\"", StringComparison.Ordinal)..page.IndexOf("</article>", StringComparison.Ordinal)].ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal);

    private Task<Answered> ProposeAsync(string matter) =>
        _one.PostAsync(Path("publish"), new() { ["reason"] = "大家关心", ["matter"] = matter, ["answer"] = "灯修好了，电话＊＊。" });

    private Task<Case> NowAsync() => _office.ChangeAsync(_answered, (_, _) => { });

    private string Path(string action = "") => $"/staff/cases/{_answered.Number}/{action}".TrimEnd('/');
}
