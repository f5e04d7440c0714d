using System.Net;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Settings;

/// <summary>Holidays and make-up days that the office enters: looked at first, used from the next calculation on, moving nothing that was told.</summary>
public sealed class CalendarsTests : IAsyncLifetime
{
    private const string Path = "/staff/settings/calendars";

    private SettingsRoom _room = null!;

    private static DateOnly Today => BeijingTime.Today(TimeProvider.System);

    public async ValueTask InitializeAsync() => _room = await SettingsRoom.OpenAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task A_year_that_was_pasted_is_shown_first_and_counted_by_once_it_is_kept()
    {
        var look = await LookAsync(2031, "2031-10-01 国庆节\n2031年10月2日，国庆节\n2031/10/11 国庆调休上班", isComplete: true);
        Assert.Contains("2031-10-11 调休上班", SettingsRoom.Words(look, "preview"), StringComparison.Ordinal);
        Assert.Equal(0, await _room.ReadAsync(database => database.CalendarYears.CountAsync()));
        Assert.True(await IsWorkedAsync(new(2031, 10, 1)));

        var seal = SettingsRoom.Field(look, "seal");
        Assert.Contains("请写明为什么改", SettingsRoom.Words(await KeepAsync(seal, " "), "keep-form"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await KeepAsync(seal, "国务院办公厅通知")).Status);

        Assert.Equal((false, false, true), (await IsWorkedAsync(new(2031, 10, 1)), await IsWorkedAsync(new(2031, 10, 2)), await IsWorkedAsync(new(2031, 10, 11))));
        var page = await _room.Staff.GetAsync($"{Path}?year=2031");
        Assert.Contains("2031年：本单位录入，共3天", SettingsRoom.Words(page, "standing"), StringComparison.Ordinal);
        Assert.Contains("国务院办公厅通知", SettingsRoom.Words(page, "history"), StringComparison.Ordinal);
        Assert.Contains("别人刚刚改过", SettingsRoom.Words(await KeepAsync(seal, "再来一次"), "keep-form"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_are_taken_out_and_the_calendar_of_the_program_comes_back()
    {
        await KeepAsync(SettingsRoom.Field(await LookAsync(2026, "", removed: "2026-10-07"), "seal"), "试一试");
        Assert.True(await IsWorkedAsync(new(2026, 10, 7)));
        Assert.False(await IsWorkedAsync(new(2026, 10, 6)));

        var reset = await _room.Staff.PostAsync($"{Path}?handler=Look", new() { ["year"] = "2026", ["isReset"] = "true" });
        Assert.Equal(HttpStatusCode.Redirect, (await KeepAsync(SettingsRoom.Field(reset, "seal"), "改回来")).Status);

        Assert.False(await IsWorkedAsync(new(2026, 10, 7)));
        Assert.Contains("随程序附带", SettingsRoom.Words(await _room.Staff.GetAsync($"{Path}?year=2026"), "standing"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clocks_that_run_are_counted_and_none_is_moved()
    {
        var filed = await _room.Office.FileAsync(new Matter(Lane.Inquiry, "什么时候修路", "静宁县") { County = "静宁县" });
        var before = Due(filed);
        var off = await _room.Office.InScopeAsync(scope => Task.FromResult(scope.GetRequiredService<DeadlineClock>().Calendar.AddWorkingDays(Today, 1)));

        var look = await LookAsync(off.Year, $"{off:yyyy-MM-dd} 临时放假");

        Assert.Contains("按新的安排重算，0个会提前，2个会推后，其中法定期限0个", SettingsRoom.Words(look, "effect"), StringComparison.Ordinal);
        await KeepAsync(SettingsRoom.Field(look, "seal"), "临时放假");
        Assert.Equal(before, Due(await _room.Office.ChangeAsync(filed, (_, _) => { })));
        var later = await _room.Office.FileAsync(new Matter(Lane.Inquiry, "什么时候修桥", "静宁县") { County = "静宁县" });
        Assert.True(Due(later).Answer > before.Answer);
        Assert.Equal(before.Notify, Due(later).Notify);
    }

    [Fact]
    public async Task A_clock_of_an_emergency_call_is_counted_by_its_own_rule_and_one_that_was_moved_not_at_all()
    {
        var matter = new Matter(Lane.Inquiry, "什么时候修路", "静宁县");
        await _room.Office.FileAsync(matter with { IsUrgent = true });
        var off = await _room.Office.InScopeAsync(scope => Task.FromResult(scope.GetRequiredService<DeadlineClock>().Calendar.AddWorkingDays(Today, 4)));

        Assert.Contains("0个会提前，0个会推后", await EffectAsync(off), StringComparison.Ordinal);

        var usual = await _room.Office.FileAsync(matter);
        Assert.Contains("0个会提前，1个会推后", await EffectAsync(off), StringComparison.Ordinal);
        Assert.DoesNotContain("不在上面的数里", await EffectAsync(off), StringComparison.Ordinal);

        await _room.Office.ChangeAsync(usual, (found, clock) => Assert.Null(found.AskForInfo(Actor.Reviewer("审"), "请说说是哪条路", clock)));
        // The clock of the question that was asked back runs from now on, in place of the one that was moved.
        Assert.Contains("0个会提前，1个会推后", await EffectAsync(off), StringComparison.Ordinal);
        Assert.Contains("另有1个期限", await EffectAsync(off), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_on_which_nobody_works_is_no_working_day_though_the_word_for_working_is_in_it()
    {
        var look = await LookAsync(2031, "2031-01-01 元旦不上班\n2031-01-04 补班", isComplete: true);

        Assert.Contains("2031-01-01 放假", SettingsRoom.Words(look, "preview"), StringComparison.Ordinal);
        Assert.Contains("2031-01-04 调休上班", SettingsRoom.Words(look, "preview"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("国庆节 2031-10-01", "第1行看不懂")]
    [InlineData("2031-10-01 国庆节\n2030-10-02 国庆节", "第2行：不是2031年的日期")]
    [InlineData("2031-10-09 国庆调休上班", "本来就上班")]
    [InlineData("2031-10-01 国庆节\n2031-10-01 国庆节", "与前面的日期重复")]
    [InlineData("", "没有改动")]
    public async Task Lines_that_are_not_in_order_are_refused_and_stay_in_the_form(string lines, string objection)
    {
        var refused = await LookAsync(2031, lines);

        Assert.Contains(objection, SettingsRoom.Words(refused, "calendar-form"), StringComparison.Ordinal);
        Assert.Equal(lines, SettingsRoom.Page(refused).QuerySelector("#lines")!.TextContent);
    }

    private static (DateOnly? Notify, DateOnly? Answer) Due(Case found) => (found.DueOf(DeadlineKind.Notify), found.DueOf(DeadlineKind.Answer));

    private Task<bool> IsWorkedAsync(DateOnly day) => _room.Office.InScopeAsync(scope => Task.FromResult(scope.GetRequiredService<DeadlineClock>().Calendar.IsWorkingDay(day)));

    private async Task<string> EffectAsync(DateOnly off) => SettingsRoom.Words(await LookAsync(off.Year, $"{off:yyyy-MM-dd} 临时放假"), "effect");

    private Task<Answered> LookAsync(int year, string lines, bool isComplete = false, string? removed = null)
    {
        var fields = new Dictionary<string, string> { ["year"] = $"{year}", ["lines"] = lines, ["isComplete"] = isComplete ? "true" : "false" };
        if (removed is not null) (fields["removed"], fields["isComplete"]) = (removed, "true");
        return _room.Staff.PostAsync($"{Path}?handler=Look", fields);
    }

    private Task<Answered> KeepAsync(string seal, string note) => _room.Staff.PostAsync($"{Path}?handler=Keep", new() { ["seal"] = seal, ["note"] = note });
}
