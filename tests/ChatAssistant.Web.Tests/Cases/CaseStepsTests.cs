using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Cases;

/// <summary>What a case's page lets each of the office do, and what the citizen hears of it.</summary>
public sealed class CaseStepsTests : IAsyncLifetime
{
    private const string Unit = "区住房和城乡建设局";

    private TestHost _host = null!;
    private Browser _staff = null!;
    private Case _filed = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _staff = await _host.SignInAsync();
        await _host.AddUnitAsync(Unit);
        _filed = await _host.FileAsync("东关街道二中门口的路灯坏了，晚上看不见");
        await _staff.OpenAsync(PageOf(_filed));
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_question_goes_to_the_citizen_s_chat_and_their_answer_stands_on_the_page()
    {
        await _staff.SubmitAsync("ask-form", new() { ["reason"] = "是哪一盏路灯？" });

        Assert.Equal("待补充", _staff.Find("state"));
        Assert.Contains("是哪一盏路灯？", Assert.Single(await _host.ToldAsync()), StringComparison.Ordinal);

        await _host.ChangeAsync(_filed, (found, clock) => found.GiveInfo(Actor.Citizen, new("校门左边第二盏"), [], clock));
        await _staff.OpenAsync(PageOf(_filed));

        Assert.Equal("待答复", _staff.Find("state"));
        Assert.Contains("校门左边第二盏", _staff.Find("timeline"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_matter_for_somebody_else_is_shown_the_way()
    {
        await _staff.SubmitAsync("redirect-form", new() { ["reason"] = "请拨打95598向供电公司报修" });

        Assert.Equal(CaseState.Redirected, (await _host.NowAsync(_filed)).State);
        Assert.Contains("95598", Assert.Single(await _host.ToldAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_like_case_is_hinted_at_merged_and_taken_out_again()
    {
        var other = await _host.FileAsync("东关街道二中门口路灯坏了一个月，晚上看不见路", conversation: "c2");
        await _host.FileAsync("村里的水费收得不对", conversation: "c3");
        await _staff.OpenAsync(PageOf(other));

        Assert.Contains($"{_filed.Number}", _staff.Find("similar"), StringComparison.Ordinal);
        Assert.DoesNotContain("水费", _staff.Find("similar"), StringComparison.Ordinal);

        await _staff.SubmitAsync("merge-form", new() { ["lead"] = $"{_filed.Number}", ["reason"] = "同一盏灯" });
        Assert.Equal("已并案", _staff.Find("state"));
        Assert.Equal(1, (await _host.NowAsync(_filed)).MemberCount);
        Assert.Contains($"{_filed.Number}", Assert.Single(await _host.ToldAsync("c2")), StringComparison.Ordinal);

        await _staff.SubmitAsync("unmerge-form", new() { ["reason"] = "不是同一盏" });
        Assert.Equal("待答复", _staff.Find("state"));
        Assert.Equal(0, (await _host.NowAsync(_filed)).MemberCount);
    }

    [Fact]
    public async Task What_cannot_lead_is_said_and_changes_nothing()
    {
        await _staff.SubmitAsync("merge-form", new() { ["lead"] = "20200101-0001-0", ["reason"] = "同一盏灯" });
        Assert.Contains("没有找到", _staff.Find("objection"), StringComparison.Ordinal);

        await _staff.SubmitAsync("merge-form", new() { ["lead"] = $"{_filed.Number}", ["reason"] = "同一盏灯" });
        Assert.Contains("不能并入自己", _staff.Find("objection"), StringComparison.Ordinal);
        Assert.Empty(await _host.ToldAsync());
    }

    [Fact]
    public async Task The_unit_asks_for_more_time_and_the_dispatcher_grants_it()
    {
        var unit = await GiveToUnitAsync();
        var before = (await _host.NowAsync(_filed)).NextDue()!.Due;

        await unit.SubmitAsync("ask-longer-form", new() { ["due"] = $"{before.AddDays(5):yyyy-MM-dd}", ["reason"] = "配件还没有到" });
        Assert.Contains("等分办员决定", unit.Find("extension"), StringComparison.Ordinal);
        Assert.Null(unit.Page.QuerySelector("[data-testid=ask-longer-form]"));
        Assert.Equal(before, (await _host.NowAsync(_filed)).NextDue()!.Due);

        await _staff.OpenAsync(PageOf(_filed));
        await _staff.SubmitAsync("longer-form", new() { ["isGranted"] = "true" });

        Assert.Equal(before.AddDays(5), (await _host.NowAsync(_filed)).NextDue()!.Due);
        Assert.Contains("配件还没有到", (await _host.ToldAsync())[^1], StringComparison.Ordinal);
        Assert.Contains("申请延期", _staff.Find("timeline"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_is_denied_leaves_the_day_and_another_may_follow()
    {
        var unit = await GiveToUnitAsync();
        var before = (await _host.NowAsync(_filed)).NextDue()!.Due;
        var asked = new Dictionary<string, string> { ["due"] = $"{before.AddDays(5):yyyy-MM-dd}", ["reason"] = "配件还没有到" };
        var told = (await _host.ToldAsync()).Count;
        await unit.SubmitAsync("ask-longer-form", asked);
        await _staff.OpenAsync(PageOf(_filed));

        await _staff.SubmitAsync("longer-form", new() { ["isGranted"] = "false" });
        Assert.Contains("请写明理由", _staff.Find("objection"), StringComparison.Ordinal);
        await _staff.SubmitAsync("longer-form", new() { ["isGranted"] = "false", ["reason"] = "配件本地有售" });

        Assert.Equal(before, (await _host.NowAsync(_filed)).NextDue()!.Due);
        Assert.Contains("配件本地有售", _staff.Find("timeline"), StringComparison.Ordinal);
        Assert.Equal(told, (await _host.ToldAsync()).Count);
        await unit.OpenAsync(PageOf(_filed));
        await unit.SubmitAsync("ask-longer-form", asked);
        Assert.Contains("等分办员决定", unit.Find("extension"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_it_is_due_no_more_time_is_offered()
    {
        var unit = await GiveToUnitAsync();
        _host.Clock.Advance(TimeSpan.FromDays(200));
        await unit.OpenAsync(PageOf(_filed));
        await unit.SubmitAsync("sign-in-form", new() { ["UserName"] = "赵联络", ["Password"] = TestHost.Password });

        Assert.NotEmpty(unit.Find("draft-form"));
        Assert.Null(unit.Page.QuerySelector("[data-testid=ask-longer-form]"));
    }

    [Theory]
    [InlineData(0, "Solved", "请写下答复内容")]
    [InlineData(2001, "Solved", "最多2000个字")]
    [InlineData(20, "Planned", "今天以后的日期")]
    public async Task A_draft_is_told_what_it_lacks_and_keeps_its_words(int length, string result, string said)
    {
        var unit = await GiveToUnitAsync();
        var words = new string('修', length);

        await unit.SubmitAsync("draft-form", new() { ["draftText"] = words, ["result"] = result });

        Assert.Contains(said, unit.Find("objection"), StringComparison.Ordinal);
        Assert.Equal(words, unit.Page.QuerySelector("#draft-text")!.TextContent.Trim());
    }

    [Fact]
    public async Task Two_of_a_unit_do_not_overwrite_each_other_s_draft_unawares()
    {
        var one = await GiveToUnitAsync();
        var other = await _host.SignInAsync("周联络", new(StaffRoles.UnitLiaison, Permissions.None, Unit));
        await other.OpenAsync(PageOf(_filed));
        await one.SubmitAsync("draft-form", new() { ["draftText"] = "路灯已经修好，请您看看。", ["result"] = "Solved" });
        _host.Clock.Advance(TimeSpan.FromMinutes(1));

        await other.SubmitAsync("draft-form", new() { ["draftText"] = "灯泡还在采购。", ["result"] = "Solved" });

        Assert.Contains("赵联络交过一份答复稿", other.Find("objection"), StringComparison.Ordinal);
        Assert.Equal("灯泡还在采购。", other.Page.QuerySelector("#draft-text")!.TextContent.Trim());
        Assert.Contains("路灯已经修好", other.Find("draft-now"), StringComparison.Ordinal);

        await other.SubmitAsync("draft-form", new() { ["draftText"] = "灯泡还在采购。", ["result"] = "Solved" });

        Assert.Empty(other.Find("objection"));
        Assert.Contains("灯泡还在采购", other.Find("draft-now"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_time_than_the_house_allows_is_not_even_asked_for()
    {
        var unit = await GiveToUnitAsync();

        await unit.SubmitAsync("ask-longer-form", new() { ["due"] = $"{(await _host.NowAsync(_filed)).NextDue()!.Due.AddDays(90):yyyy-MM-dd}", ["reason"] = "配件还没有到" });

        Assert.Contains("新的期限要在", unit.Find("objection"), StringComparison.Ordinal);
        Assert.Empty(unit.Find("extension"));
    }

    [Fact]
    public async Task An_answered_case_is_handled_again_when_a_reviewer_says_so()
    {
        await _staff.SubmitAsync("reply-form", new() { ["Text"] = "路灯已安排维修。" });

        await _staff.SubmitAsync("reopen-form", new() { ["reason"] = "现场看了还没有修" });

        Assert.Equal("重新办理", _staff.Find("state"));
        Assert.Contains("重新办理", (await _host.ToldAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_taken_for_spam_is_brought_back()
    {
        await _host.ChangeAsync(_filed, (found, clock) => found.MarkSpam(Actor.Reviewer("甲"), Actor.Supervisor("乙"), "像广告", clock));
        await _staff.OpenAsync(PageOf(_filed));

        await _staff.SubmitAsync("not-spam-form", new() { ["reason"] = "看错了" });

        Assert.Equal("待答复", _staff.Find("state"));
        Assert.Contains("恢复办理", (await _host.ToldAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_on_the_way_reaches_the_chat_once_and_ends_nothing()
    {
        var (action, fields) = _staff.Fill("progress-form", new() { ["progressText"] = "师傅明天到现场看路灯。" });

        await _staff.PostAsync(action, fields);
        await _staff.PostAsync(action, fields);

        var told = Assert.Single(await _host.ToldAsync());
        Assert.Contains("师傅明天到现场看路灯。", told, StringComparison.Ordinal);
        Assert.DoesNotContain("满意", told, StringComparison.Ordinal);
        Assert.Equal(("待答复", "等待对方打开对话"), (_staff.Find("state"), _staff.Find("delivery")));
        Assert.Contains("过程答复", _staff.Find("reply"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_category_can_be_put_right_later()
    {
        await _staff.SubmitAsync("accept-form", new() { ["category"] = "其他" });

        await _staff.SubmitAsync("category-form", new() { ["category"] = "市政设施" });

        Assert.Equal("市政设施", (await _host.NowAsync(_filed)).Category);
        Assert.Contains("其他 → 市政设施", _staff.Find("timeline"), StringComparison.Ordinal);
    }

    private async Task<Browser> GiveToUnitAsync()
    {
        var unit = await _host.SignInAsync("赵联络", new(StaffRoles.UnitLiaison, Permissions.None, Unit));
        await _host.ChangeAsync(_filed, (found, clock) => found.Accept(Actor.Reviewer("甲"), "市政", clock)
            ?? found.Assign(Actor.Dispatcher("乙"), new AssignTo(Unit), clock) ?? found.TakeUp(Actor.Unit(Unit), clock));
        await unit.OpenAsync(PageOf(_filed));
        return unit;
    }

    private static string PageOf(Case filed) => $"/staff/cases/{filed.Number}";
}
