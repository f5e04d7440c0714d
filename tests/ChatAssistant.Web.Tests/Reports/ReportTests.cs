using System.IO.Compression;
using System.Net;
using ChatAssistant.Cases;
using ChatAssistant.Web.Counties;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Tests.Reports;

/// <summary>Reports from their draft to the signed document.</summary>
public sealed class ReportTests : IAsyncLifetime
{
    private TestHost _host = null!;
    private Browser _staff = null!;
    private Case _filed = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _staff = await _host.SignInAsync();
        _filed = await _host.FileAsync("二中门口的路灯坏了，请打13893312345联系我", "崆峒区");
        await _staff.OpenAsync("/staff/reports");
        await _staff.SubmitAsync("weekly-form", []);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public void A_weeks_draft_counts_compares_and_says_where_there_is_nothing()
    {
        var texts = string.Join('\n', _staff.Page.QuerySelectorAll("textarea").Select(each => each.TextContent));

        Assert.Contains("收件1件，比上期增加1件", texts, StringComparison.Ordinal);
        Assert.Contains("满意率无可统计事项", texts, StringComparison.Ordinal);
        Assert.Contains("没有超期的在办件", texts, StringComparison.Ordinal);
        Assert.Contains("没有收到“最后一公里”问题", texts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_edited_signed_and_then_locked()
    {
        var (save, draft) = _staff.Fill("edit-form", new() { ["title"] = "第四十七周情况", ["headings"] = "一、总体情况", ["texts"] = "本周平稳。" });
        await _staff.PostAsync(save, draft);
        Assert.Contains("第四十七周情况", _staff.Text, StringComparison.Ordinal);

        await SignAsync(_staff.Fill("edit-form", new(draft) { ["version"] = Version(), ["texts"] = "本周平稳，最后又改了一句。" }).Fields);

        Assert.Contains($"{TestHost.Name}于", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("最后又改了一句", _staff.Find("report"), StringComparison.Ordinal);
        Assert.Null(_staff.Page.QuerySelector("[data-testid=edit-form]"));
        await _staff.PostAsync(save, draft);
        Assert.Contains("已经签发", _staff.Find("objection"), StringComparison.Ordinal);
        Assert.Contains("本周平稳。", _staff.Find("left-over"), StringComparison.Ordinal);
        Assert.Equal(["report_drafted", "report_edited", "report_signed"], await AuditedAsync());
    }

    [Fact]
    public async Task What_somebody_else_has_saved_is_not_overwritten()
    {
        var (save, draft) = _staff.Fill("edit-form", new() { ["title"] = "甲", ["headings"] = "一", ["texts"] = "甲" });
        await _staff.PostAsync(save, draft);

        await _staff.PostAsync(save, new(draft) { ["title"] = "乙", ["texts"] = "乙写了很久的话" });

        Assert.Contains("没有保存", _staff.Find("objection"), StringComparison.Ordinal);
        Assert.Contains("乙写了很久的话", Texts(), StringComparison.Ordinal);
        Assert.Contains("甲", _staff.Find("saved-now"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_only_answered_in_a_week_is_not_among_those_who_filed_in_it()
    {
        _host.Clock.Advance(TimeSpan.FromDays(7));
        _staff = await _host.SignInAsync("李四", StaffRights.Desk);
        await _staff.OpenAsync($"/staff/cases/{_filed.Number}");
        await _staff.SubmitAsync("reply-form", new() { ["Text"] = "路灯已安排维修。" });

        await _staff.OpenAsync("/staff/reports");
        await _staff.SubmitAsync("weekly-form", []);

        Assert.Contains("未评价1件", Texts(), StringComparison.Ordinal);
        Assert.Contains("本期收件0件，比上期减少1件；涉及群众0人", Texts(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_reported_of_weeks_to_come()
    {
        await _staff.OpenAsync("/staff/reports");

        await _staff.SubmitAsync("weekly-form", new() { ["day"] = "9999-12-31" });

        Assert.Equal(HttpStatusCode.OK, _staff.Status);
        Assert.Contains("更早的日期", _staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_document_holds_what_was_written_and_says_that_it_is_a_draft()
    {
        await _staff.OpenAsync(_staff.Page.QuerySelector("[data-testid=document]")!.GetAttribute("href")!);

        Assert.Equal(HttpStatusCode.OK, _staff.Status);
        using var archive = new ZipArchive(await _staff.Response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        var xml = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("总体情况", xml, StringComparison.Ordinal);
        Assert.Contains("尚未签发", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("13893312345", xml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_counties_and_cadres_handed_in_stands_in_it_and_who_has_not_yet()
    {
        Assert.Contains("做法：本期没有上报", Texts(), StringComparison.Ordinal);
        await _host.SignInAsync("庄浪人大", new(StaffRoles.CountyCongress, Area: "庄浪县"));
        var county = new StaffMember("静宁人大", new(StaffRoles.CountyCongress, Area: "静宁县"), false);
        await _host.SignInAsync(county.Name, county.Rights);
        await _host.InScopeAsync<ReportDesk, bool>(async desk =>
        {
            Assert.Null(await desk.WriteAsync(county, null, new(ReportKind.Practice, desk.Now.Start, "每月组织代表进站接待群众两次。", true), default));
            Assert.Null(await desk.WriteAsync(county, null, new(ReportKind.Problem, desk.Now.Start, "这份草稿还没有上报给市里。", false), default));
            Assert.Null(await desk.WriteAsync(county, new LastMileEntry("城川镇", "管道冻裂，三个村吃水难，电话13912345678。", ""), default));
            return true;
        });

        await _staff.OpenAsync("/staff/reports");
        await _staff.SubmitAsync("weekly-form", []);

        var texts = Texts();
        Assert.Contains("静宁县：“每月组织代表进站接待群众两次。”", texts, StringComparison.Ordinal);
        Assert.Contains("干部现场上报1条：静宁县1条", texts, StringComparison.Ordinal);
        Assert.Contains("城川镇：“管道冻裂", texts, StringComparison.Ordinal);
        Assert.Contains("尚未上报的县区：庄浪县。", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("13912345678", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("这份草稿", texts, StringComparison.Ordinal);
    }

    private string Version() => _staff.Page.QuerySelector("[data-testid=edit-form] [name=version]")!.GetAttribute("value")!;

    private Task SignAsync(Dictionary<string, string> draft) =>
        _staff.PostAsync(_staff.Page.QuerySelector("[data-testid=sign]")!.GetAttribute("formaction")!, draft);

    private string Texts() => string.Join('\n', _staff.Page.QuerySelectorAll("textarea").Select(each => each.TextContent));

    private Task<List<string>> AuditedAsync() =>
        _host.InScopeAsync<AssistantDbContext, List<string>>(database =>
            database.AuditEntries.Where(entry => entry.Action.StartsWith("report_")).OrderBy(entry => entry.Sequence).Select(entry => entry.Action).ToListAsync());
}
