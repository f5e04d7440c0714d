using System.Net;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Counties;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Counties;

/// <summary>转为意见建议单: what was reported from below is handled as any matter, and whoever reported it reads on the report how it goes.</summary>
public sealed class ReportToCaseTests : IAsyncLifetime
{
    private const string County = "静宁县";
    private const string Unit = "市水务局";
    private const string Told = "管道冻裂，三个村吃水难，群众每天拉水。";
    private const string Answer = "管道已经改为深埋，三个村恢复供水。";

    private Office _office = null!;
    private StaffClient _cadre = null!;
    private StaffClient _reviewer = null!;
    private Guid _report;

    public async ValueTask InitializeAsync()
    {
        _office = await Office.OpenAsync(Unit);
        _cadre = await _office.SignInAsync("联络员甲", new(StaffRoles.UnitLiaison, Unit: Unit));
        _reviewer = await _office.SignInAsync("审核员甲", new(StaffRoles.Reviewer | StaffRoles.Dispatcher, Permissions.Accusations));
        Assert.Equal(HttpStatusCode.Redirect, (await _cadre.PostAsync("/staff/last-mile", new() { ["Place"] = "静宁县城川镇", ["Text"] = Told, ["Tried"] = "建议换深埋管。" })).Status);
        _report = await ReadAsync(database => database.CountyReports.Select(each => each.Id).SingleAsync());
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_reviewer_makes_a_case_of_what_a_cadre_met_with_place_and_words_changed_before()
    {
        var form = (await _reviewer.GetAsync($"{PathOf(_report)}/case")).Text;
        Assert.Contains("静宁县城川镇", form, StringComparison.Ordinal);
        Assert.Contains("建议换深埋管。", form, StringComparison.Ordinal);

        var filed = await FileAsync("静宁县城川镇靳寺村", "供水管道冻裂，三个村吃水难，联系13912345678。");

        Assert.Equal((CaseSource.StaffLastMile, Lane.Suggestion, CaseState.Submitted, County), (filed.Source, filed.Lane, filed.State, filed.County));
        Assert.Equal("静宁县城川镇靳寺村", filed.Area);
        Assert.DoesNotContain("13912345678", filed.Text, StringComparison.Ordinal);
        Assert.NotNull(filed.Running(DeadlineKind.Notify));
        Assert.Equal((ActorKind.Reviewer, "审核员甲"), (filed.Events[0].By, filed.Events[0].Actor));
        Assert.Null(EventChain.FirstBroken(filed));
        Assert.Contains($"{filed.Number}", (await _reviewer.GetAsync(PathOf(_report))).Text, StringComparison.Ordinal);
        var page = (await _reviewer.GetAsync($"/staff/cases/{filed.Number}")).Text;
        Assert.Contains("干部反映", page, StringComparison.Ordinal);
        Assert.Contains(PathOf(_report), page, StringComparison.Ordinal);
        Assert.Contains("审核员甲根据基层上报登记", page, StringComparison.Ordinal);
        Assert.DoesNotContain("progress-form", page, StringComparison.Ordinal);
        Assert.Contains("答复会显示在上报里", page, StringComparison.Ordinal);
        var entry = Assert.Single(await ReadAsync(database => database.AuditEntries.Where(each => each.Action == AuditActions.ReportMadeCase).ToListAsync()));
        Assert.Equal(("审核员甲", $"{filed.Number}", (Guid?)filed.Id), (entry.By, entry.Subject, entry.CaseId));
    }

    [Fact]
    public async Task The_answer_goes_to_no_chat_and_whoever_reported_it_reads_it_on_the_report()
    {
        var filed = await FileAsync("静宁县城川镇", Told);
        Assert.Contains("待答复", (await _cadre.GetAsync("/staff/last-mile")).Text, StringComparison.Ordinal);

        var draft = new ReplyDraft(Guid.NewGuid(), Answer, "审核员甲") { Outcome = new(ResultCode.Solved) };
        Assert.Equal(ReplyOutcome.Sent, await ReplyAsync(filed, draft));
        Assert.Equal(ReplyOutcome.AlreadySent, await ReplyAsync(filed, draft));

        var own = (await _cadre.GetAsync("/staff/last-mile")).Text;
        Assert.Contains(Answer, own, StringComparison.Ordinal);
        Assert.Contains("已答复", own, StringComparison.Ordinal);
        // State and answer, without the case.
        Assert.DoesNotContain($"/staff/cases/{filed.Number}", own, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _cadre.GetAsync($"/staff/cases/{filed.Number}")).Status);
        Assert.Equal(0, await ReadAsync(database => database.Outbox.CountAsync()));
        Assert.Single((await NowAsync(filed)).Replies);
    }

    [Fact]
    public async Task A_case_is_made_of_a_report_once_also_when_two_press_at_once()
    {
        var other = await _office.SignInAsync("审核员乙", new(StaffRoles.Reviewer));
        var fields = new Dictionary<string, string> { ["Area"] = "静宁县城川镇", ["Text"] = Told };

        await Task.WhenAll(Enumerable.Range(0, 6).Select(each => (each % 2 == 0 ? _reviewer : other).PostAsync($"{PathOf(_report)}/case", fields)));

        var only = Assert.Single(await ReadAsync(database => database.Cases.AsNoTracking().ToListAsync()));
        Assert.Equal(only.Id, await ReadAsync(database => database.CountyReports.Select(each => each.CaseId).SingleAsync()));
        Assert.Contains("已经转为意见建议单", (await other.PostAsync($"{PathOf(_report)}/case", fields)).Text, StringComparison.Ordinal);
        Assert.Single(await ReadAsync(database => database.AuditEntries.Where(each => each.Action == AuditActions.ReportMadeCase).ToListAsync()));
    }

    [Fact]
    public async Task A_weeks_report_says_what_it_counts_as_a_report_and_as_a_case()
    {
        await FileAsync("静宁县城川镇", Told);
        var supervisor = await _office.SignInAsync("督办员", new(StaffRoles.Supervisor));

        var draft = (await supervisor.GetAsync((await supervisor.PostAsync("/staff/reports?handler=Weekly")).Location)).Text;

        Assert.Contains("本期收到“最后一公里”问题1件：静宁县1件", draft, StringComparison.Ordinal);
        Assert.Contains("干部现场上报1条（其中1条已登记成件，上面已经计入）", draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_county_reads_how_its_problem_stands_and_another_county_reads_nothing_of_it()
    {
        var (own, other) = (await _office.SignInAsync("静宁人大", new(StaffRoles.CountyCongress, Area: County)), await _office.SignInAsync("庄浪人大", new(StaffRoles.CountyCongress, Area: "庄浪县")));
        _report = await _office.ReportAsync("三个小区冬季供暖不足。", County, "静宁人大", ReportKind.Problem);

        var filed = await FileAsync(County, "三个小区冬季供暖不足。");

        Assert.Equal(CaseSource.CountyReport, filed.Source);
        Assert.Contains($"{filed.Number}", (await own.GetAsync("/staff/county-reports")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(PathOf(_report))).Status);
        Assert.DoesNotContain($"{filed.Number}", (await other.GetAsync("/staff/county-reports")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_what_turns_out_to_accuse_their_unit_whoever_reported_it_learns_neither_state_nor_answer(bool isAccusation)
    {
        var filed = await FileAsync("静宁县城川镇", Told);
        await _office.ChangeAsync(filed, (found, clock) =>
        {
            if (isAccusation) Assert.Null(found.ChangeLane(Actor.Reviewer("审核员甲"), Lane.Accusation, "反映的是作风问题", clock));
            else Assert.Null(found.NameAccused(Actor.Reviewer("审核员甲"), Unit, clock));
        });

        var own = (await _cadre.GetAsync("/staff/last-mile")).Text;

        Assert.Contains("已经转为意见建议单办理", own, StringComparison.Ordinal);
        Assert.DoesNotContain($"{filed.Number}", own, StringComparison.Ordinal);
        Assert.Contains($"{filed.Number}", (await _reviewer.GetAsync(PathOf(_report))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_asked_back_and_nobody_is_kept_from_filing_where_there_is_no_chat()
    {
        var filed = await FileAsync("静宁县城川镇", Told);

        var page = (await _reviewer.GetAsync((await _reviewer.PostAsync($"/staff/cases/{filed.Number}/ask", new() { ["reason"] = "是哪三个村？" })).Location)).Text;

        Assert.Contains("没有可以联系的对话", page, StringComparison.Ordinal);
        Assert.Equal(CaseState.Submitted, (await NowAsync(filed)).State);
        Assert.Equal(TransitionRefusal.NobodyToAsk, new BlockWish(BlockGround.Flooding, "反复提交同样的内容，已经提醒过三次。", 7, true).Refuse(filed, new()));
    }

    [Theory]
    [InlineData("", Told, "请写明地点")]
    [InlineData("静宁县", "短", "内容请写5到2000个字")]
    public async Task What_cannot_be_filed_is_said_and_what_was_typed_stays(string area, string text, string said)
    {
        var shown = (await _reviewer.PostAsync($"{PathOf(_report)}/case", new() { ["Area"] = area, ["Text"] = text })).Text;

        Assert.Contains(said, shown, StringComparison.Ordinal);
        Assert.Contains(text, shown, StringComparison.Ordinal);
        Assert.Empty(await ReadAsync(database => database.Cases.ToListAsync()));
    }

    [Fact]
    public async Task No_case_is_made_of_a_practice_and_none_by_a_reviewer_of_another_county()
    {
        var elsewhere = await _office.SignInAsync("庄浪审核", new(StaffRoles.Reviewer, Area: "庄浪县"));
        var practice = await _office.ReportAsync("每月组织代表接待群众两次。", County, "静宁人大", ReportKind.Practice);

        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.PostAsync($"{PathOf(_report)}/case", new() { ["Area"] = County, ["Text"] = Told })).Status);
        Assert.Contains("不能转", (await _reviewer.PostAsync($"{PathOf(practice)}/case", new() { ["Area"] = County, ["Text"] = Told })).Text, StringComparison.Ordinal);
        Assert.Empty(await ReadAsync(database => database.Cases.ToListAsync()));
    }

    private static string PathOf(Guid report) => $"/staff/county-reports/{report}";

    private async Task<Case> FileAsync(string area, string text)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await _reviewer.PostAsync($"{PathOf(_report)}/case", new() { ["Area"] = area, ["Text"] = text })).Status);
        return Assert.Single(await ReadAsync(database => database.Cases.AsNoTracking().ToListAsync()));
    }

    private Task<Case> NowAsync(Case filed) => ReadAsync(database => database.Cases.AsNoTracking().SingleAsync(each => each.Id == filed.Id));

    private Task<ReplyOutcome> ReplyAsync(Case filed, ReplyDraft draft) =>
        _office.InScopeAsync(scope => scope.GetRequiredService<CaseReplies>().ReplyAsync(filed.Number, draft, default));

    private Task<T> ReadAsync<T>(Func<AssistantDbContext, Task<T>> read) => _office.InScopeAsync(scope => read(scope.GetRequiredService<AssistantDbContext>()));
}
