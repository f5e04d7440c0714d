using System.Net;
using ChatAssistant.Web.Counties;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Counties;

/// <summary>What counties and cadres tell the city, and who has not yet.</summary>
public sealed class CountyReportTests : IAsyncLifetime
{
    private const string Canary = "金丝雀草稿只给本县看";

    private Office _office = null!;
    private StaffClient _jingning = null!;
    private StaffClient _zhuanglang = null!;
    private StaffClient _city = null!;

    public async ValueTask InitializeAsync()
    {
        _office = await Office.OpenAsync();
        _jingning = await _office.SignInAsync("静宁人大", new(StaffRoles.CountyCongress, Area: "静宁县"));
        _zhuanglang = await _office.SignInAsync("庄浪人大", new(StaffRoles.CountyCongress, Area: "庄浪县"));
        _city = await _office.SignInAsync("审核员甲", new(StaffRoles.Reviewer));
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task The_city_sees_what_was_handed_in_and_who_has_not_yet()
    {
        var before = (await _city.GetAsync("/staff/county-reports")).Text;
        Assert.Contains("尚未上报的县区：", before, StringComparison.Ordinal);
        Assert.Contains("庄浪县", before, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await WriteAsync(_jingning, ReportKind.Practice, "每月组织代表进站接待群众两次。", isFiled: true)).Status);

        var after = (await _city.GetAsync("/staff/county-reports")).Text;
        Assert.Contains("每月组织代表进站接待群众两次。", after, StringComparison.Ordinal);
        Assert.Equal(["庄浪县"], await ReadAsync((reports, period) => reports.NotYetFiledAsync(period, default)));

        await WriteAsync(_zhuanglang, ReportKind.Advice, "建议延长村级卫生室的服务时间。", isFiled: true);
        Assert.Contains("各县区都已上报", (await _city.GetAsync("/staff/county-reports")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_seen_by_its_own_county_and_by_nobody_else()
    {
        await WriteAsync(_jingning, ReportKind.Problem, Canary, isFiled: false);
        var id = await OnlyDraftAsync();

        Assert.Contains(Canary, (await _jingning.GetAsync("/staff/county-reports")).Text, StringComparison.Ordinal);
        foreach (var other in new[] { _zhuanglang, _city })
        {
            foreach (var path in new[] { "/staff/county-reports", $"/staff/county-reports?words={Uri.EscapeDataString(Canary[..3])}&county={Uri.EscapeDataString("静宁县")}", $"/staff/county-reports/write?id={id}", "/staff/last-mile" })
                await other.GetAsync(path);
            // The words that were looked for stand in the field; the draft's other words stand nowhere.
            Assert.DoesNotContain(Canary[3..], other.Received, StringComparison.Ordinal);
        }

        Assert.Contains("没有找到这份草稿", (await WriteAsync(_zhuanglang, ReportKind.Problem, "改成别的内容，看看行不行。", isFiled: true, id)).Text, StringComparison.Ordinal);
        Assert.Empty(await ReadAsync((reports, _) => reports.FiledAsync(new(), default)));
    }

    [Fact]
    public async Task A_draft_can_be_changed_and_is_handed_in_once()
    {
        await WriteAsync(_jingning, ReportKind.Problem, "群众反映冬季供暖不足。", isFiled: false);
        var id = await OnlyDraftAsync();

        await WriteAsync(_jingning, ReportKind.Problem, "群众反映三个小区冬季供暖不足。", isFiled: true, id);

        Assert.Equal("群众反映三个小区冬季供暖不足。", Assert.Single(await ReadAsync((reports, _) => reports.FiledAsync(new(), default))).Text);
        Assert.Contains("没有找到这份草稿", (await WriteAsync(_jingning, ReportKind.Problem, "再改一次已经上报的内容。", isFiled: false, id)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_county_reads_its_own_reports_whatever_county_it_asks_for()
    {
        await WriteAsync(_zhuanglang, ReportKind.Practice, "庄浪的做法：梯田果园代表小组。", isFiled: true);

        var shown = (await _jingning.GetAsync($"/staff/county-reports?county={Uri.EscapeDataString("庄浪县")}")).Text;

        Assert.DoesNotContain("梯田果园", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_cadre_meets_on_the_spot_is_filed_with_its_county_without_numbers_and_found_by_its_words()
    {
        await _office.AddUnitAsync("市水务局");
        var cadre = await _office.SignInAsync("联络员甲", new(StaffRoles.UnitLiaison, Unit: "市水务局"));

        var kept = await cadre.PostAsync("/staff/last-mile", new() { ["Place"] = "静宁县城川镇", ["Text"] = "管道冻裂，三个村吃水难，电话13912345678。", ["Tried"] = "临时送水，建议换深埋管。" });

        Assert.Equal(HttpStatusCode.Redirect, kept.Status);
        var report = Assert.Single(await ReadAsync((reports, _) => reports.FiledAsync(new(Words: "深埋管"), default)));
        Assert.Equal((ReportKind.LastMile, "静宁县"), (report.Kind, report.County));
        Assert.DoesNotContain("13912345678", report.Text, StringComparison.Ordinal);
        Assert.Contains("静宁县", await ReadAsync((reports, period) => reports.NotYetFiledAsync(period, default)));
        Assert.Contains("请写10到4000个字", (await cadre.PostAsync("/staff/last-mile", new() { ["Place"] = "静宁县", ["Text"] = "短" })).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_report_of_the_city_draws_on_comes_by_period()
    {
        await WriteAsync(_jingning, ReportKind.Practice, "每月组织代表进站接待群众两次。", isFiled: true);

        var (now, next) = await ReadAsync((_, period) => Task.FromResult((period, period.AddMonths(1))));

        Assert.Single(await ReadAsync((reports, _) => reports.BetweenAsync(now, next, default)));
        Assert.Empty(await ReadAsync((reports, _) => reports.BetweenAsync(now.AddMonths(-3), now, default)));
    }

    [Theory]
    [InlineData(ReportRhythm.Month, "2026-11-01", "2026年11月")]
    [InlineData(ReportRhythm.Quarter, "2026-10-01", "2026年第4季度")]
    public void A_period_is_a_month_or_a_quarter(ReportRhythm rhythm, string start, string text)
    {
        var period = ReportPeriod.Of(new(2026, 11, 22), rhythm);

        Assert.Equal((start, text), ($"{period.Start:yyyy-MM-dd}", period.Text()));
        Assert.Equal(period, ReportPeriod.Of(period.End.AddDays(-1), rhythm));
    }

    private Task<Answered> WriteAsync(StaffClient county, ReportKind kind, string text, bool isFiled, Guid? id = null) =>
        _office.InScopeAsync(scope => county.PostAsync("/staff/county-reports/write", new()
        {
            ["Id"] = $"{id}",
            ["Kind"] = $"{kind}",
            ["Period"] = $"{scope.GetRequiredService<ReportDesk>().Now.Start:yyyy-MM-dd}",
            ["Text"] = text,
            ["isFiled"] = isFiled ? "true" : "false",
        }));

    private async Task<Guid> OnlyDraftAsync() =>
        (await _office.InScopeAsync(scope => scope.GetRequiredService<ReportDesk>().DraftsAsync(new("静宁人大", new(StaffRoles.CountyCongress, Area: "静宁县"), false), default))).Single().Id;

    private Task<T> ReadAsync<T>(Func<CountyReports, DateOnly, Task<T>> read) =>
        _office.InScopeAsync(scope => read(scope.GetRequiredService<CountyReports>(), scope.GetRequiredService<ReportDesk>().Now.Start));
}
