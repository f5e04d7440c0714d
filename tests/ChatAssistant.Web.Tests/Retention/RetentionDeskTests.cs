using System.Text.Json.Nodes;
using ChatAssistant.Cases;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Audit;
using ChatAssistant.Web.Retention;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Verbs = ChatAssistant.Web.Tests.ConversationSets.CommandLine;

namespace ChatAssistant.Web.Tests.Retention;

/// <summary>Retention as people have it done: on the page, on the command line, and at night.</summary>
public sealed class RetentionDeskTests
{
    private const string Page = "/staff/settings/retention";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_the_page_it_takes_a_reason_and_a_second_word()
    {
        await using var host = await TestHost.StartAsync();
        var filed = await WithdrawnAsync(host);
        host.Clock.Advance(TimeSpan.FromDays(4 * 365));
        var staff = await host.SignInAsync("管理员甲", StaffRights.AdministratorOnly);
        await staff.OpenAsync(Page);
        Assert.Equal(("", ""), (staff.Find("plan"), staff.Find("owed")));
        await staff.OpenAsync($"{Page}?plan=true");
        Assert.Contains("归档事项 1", staff.Find("plan"), StringComparison.Ordinal);
        Assert.Contains($"{filed.Number}", staff.Find("cases"), StringComparison.Ordinal);
        Assert.DoesNotContain("路灯", staff.Text, StringComparison.Ordinal);
        Assert.Contains("没有开启", staff.Find("nightly"), StringComparison.Ordinal);

        await staff.SubmitAsync("run-form", new() { ["reason"] = " " });
        Assert.Contains("请写明清理的理由", staff.Text, StringComparison.Ordinal);
        await staff.SubmitAsync("run-form", new() { ["reason"] = "年度清理" });
        Assert.Contains("不能恢复", staff.Find("confirm-form"), StringComparison.Ordinal);
        Assert.False((await host.NowAsync(filed)).IsArchived);
        await staff.SubmitAsync("confirm-form", []);

        Assert.Contains("已经开始清理", staff.Find("message"), StringComparison.Ordinal);
        await DoneAsync(host);
        Assert.True((await host.NowAsync(filed)).IsArchived);
        await staff.OpenAsync($"{Page}?plan=true");
        Assert.Contains("管理员甲：年度清理。归档事项1", staff.Find("history"), StringComparison.Ordinal);
        Assert.Contains("夜里3点", staff.Find("owed"), StringComparison.Ordinal);
        Assert.NotEmpty(staff.Find("nothing"));
    }

    [Fact]
    public async Task Only_one_run_at_a_time_is_taken_and_the_page_says_that_it_is_under_way()
    {
        await using var host = await TestHost.StartAsync();
        var staff = await host.SignInAsync("管理员甲", StaffRights.AdministratorOnly);
        var mayEnd = new TaskCompletionSource();
        var running = host.Get<RetentionTurn>().AloneAsync(async () =>
        {
            await mayEnd.Task;
            return true;
        }, Stop);

        await staff.OpenAsync($"{Page}?plan=true");
        Assert.NotEmpty(staff.Find("running"));
        Assert.False(await host.InScopeAsync<RetentionDesk, bool>(desk => desk.OrderAsync("甲", "到期", Stop)));
        mayEnd.SetResult();
        await running;

        Assert.True(await host.InScopeAsync<RetentionDesk, bool>(desk => desk.OrderAsync("甲", "到期", Stop)));
        await DoneAsync(host);
        await staff.OpenAsync(Page);
        Assert.Empty(staff.Find("running"));
        Assert.Contains("甲：到期。没有超过保存期的数据", staff.Find("history"), StringComparison.Ordinal);
        Assert.Empty(staff.Find("owed"));
    }

    [Fact]
    public async Task What_was_ordered_and_had_not_begun_when_the_service_stopped_is_done_after_its_next_start()
    {
        using var folder = new ScratchFolder();
        await using (var service = await RunningService.StartOnAsync(folder))
        {
            // Another run is under way, for which the order waits.
            _ = service.Services.GetRequiredService<RetentionTurn>().AloneAsync(() => new TaskCompletionSource<bool>().Task, Stop);
            Assert.True(await new Office(service).InScopeAsync(scope => scope.GetRequiredService<RetentionOrders>().PlaceAsync("管理员甲", "年度清理", Stop)));
            Assert.False(await new Office(service).InScopeAsync(scope => scope.GetRequiredService<RetentionOrders>().PlaceAsync("管理员乙", "再清理", Stop)));
        }

        await using var again = await RunningService.StartOnAsync(folder);
        var office = new Office(again);
        await Patience.UntilAsync(async () => !await office.InScopeAsync(scope => scope.GetRequiredService<RetentionDesk>().IsRunningAsync(Stop)));

        var entry = Assert.Single(await office.InScopeAsync(scope => scope.GetRequiredService<RetentionDesk>().HistoryAsync(Stop)));
        Assert.Equal(("管理员甲", "年度清理"), (entry.By, entry.Reason));
    }

    [Fact]
    public async Task Who_ordered_a_run_is_on_record_before_it_begins_and_who_came_too_late_is_not()
    {
        await using var host = await TestHost.StartAsync();
        var mayEnd = new TaskCompletionSource<bool>();
        var running = host.Get<RetentionTurn>().AloneAsync(() => mayEnd.Task, Stop);

        Assert.True(await host.InScopeAsync<RetentionOrders, bool>(orders => orders.PlaceAsync("管理员甲", "年度清理", Stop)));
        Assert.False(await host.InScopeAsync<RetentionOrders, bool>(orders => orders.PlaceAsync("管理员乙", "再清理", Stop)));

        var ordered = Assert.Single(await RecordedAsync(host));
        Assert.Equal((AuditActions.RetentionOrdered, "管理员甲", "年度清理"), (ordered.Action, ordered.By, ordered.Reason));
        mayEnd.SetResult(true);
        await running;
        await DoneAsync(host);
        Assert.Equal([AuditActions.RetentionOrdered, AuditActions.RetentionRun], (await RecordedAsync(host)).Select(entry => entry.Action));
    }

    [Fact]
    public async Task An_order_that_fails_is_not_tried_for_ever()
    {
        await using var host = await TestHost.StartAsync();
        await WithdrawnAsync(host);
        host.Clock.Advance(TimeSpan.FromDays(4 * 365));
        await host.InScopeAsync<AssistantDbContext, int>(database => database.Database.ExecuteSqlRawAsync("UPDATE Activities SET SealedJson = x'00'; UPDATE Inbox SET HandledAt = 1; UPDATE Outbox SET State = 1", Stop));

        Assert.True(await host.InScopeAsync<RetentionDesk, bool>(desk => desk.OrderAsync("甲", "到期", Stop)));
        await DoneAsync(host);

        var entry = Assert.Single(await host.InScopeAsync<RetentionDesk, IReadOnlyList<RetentionEntry>>(desk => desk.HistoryAsync(Stop)));
        Assert.Contains("中途停止", RetentionWords.TextOf(entry.Sum), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_breaks_off_is_on_record_with_what_it_had_removed()
    {
        await using var host = await TestHost.StartAsync();
        var filed = await WithdrawnAsync(host);
        host.Clock.Advance(TimeSpan.FromDays(4 * 365));
        // A message nobody can open ends the run after the cases.
        await host.InScopeAsync<AssistantDbContext, int>(database => database.Database.ExecuteSqlRawAsync("UPDATE Activities SET SealedJson = x'00'; UPDATE Inbox SET HandledAt = 1; UPDATE Outbox SET State = 1", Stop));

        await Assert.ThrowsAnyAsync<Exception>(() => host.InScopeAsync<RetentionDesk, RetentionSum>(desk => desk.RunAsync("甲", "到期", Stop)));

        Assert.True((await host.NowAsync(filed)).IsArchived);
        var entry = Assert.Single(await host.InScopeAsync<RetentionDesk, IReadOnlyList<RetentionEntry>>(desk => desk.HistoryAsync(Stop)));
        Assert.Equal("归档事项1、失效的邀请1、中途停止，余下的下次清理", RetentionWords.TextOf(entry.Sum));
        Assert.NotNull(await host.InScopeAsync<RetentionDesk, DateTimeOffset?>(desk => desk.RewriteOwedSinceAsync(Stop)));
    }

    [Fact]
    public async Task On_the_command_line_a_dry_run_lists_numbers_and_changes_nothing()
    {
        using var folder = new ScratchFolder();
        var commands = new Verbs(folder.Path);
        var clock = new ManualClock();
        clock.Advance(TimeSpan.FromDays(-4 * 365));
        string number;
        await using (var service = await RunningService.StartOnAsync(folder, services => services.AddSingleton<TimeProvider>(clock)))
        {
            var office = new Office(service);
            var filed = await office.FileAsync(new Matter(Lane.Suggestion, "路灯坏了，晚上看不见", "静宁县"));
            await office.ChangeAsync(filed, (found, days) => Assert.Null(ChatAssistant.Cases.Filing.Supplementing.Withdraw(found, Actor.Citizen, null, days)));
            number = $"{filed.Number}";
        }

        var planned = JsonNode.Parse(Assert.Single(await commands.RunAsync("retention", "run", "--dry-run", "--json")))!;
        Assert.Equal((true, 1, number), (planned["dryRun"]!.GetValue<bool>(), planned["counts"]!["cases"]!.GetValue<int>(), planned["cases"]![0]!.GetValue<string>()));
        Assert.Contains(await commands.RunAsync("retention", "run", "--dry-run"), line => line.Contains(number, StringComparison.Ordinal));

        var told = await commands.RunAsync("retention", "run", "--reason", "到期");
        Assert.Contains(told, line => line.Contains(number, StringComparison.Ordinal));
        Assert.Contains("由服务在夜里3点", told[^1], StringComparison.Ordinal);
        Assert.Equal(["没有超过保存期的数据。"], await commands.RunAsync("retention", "run", "--dry-run"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => commands.RunAsync("retention", "run", "--reason", " "));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task At_night_it_runs_by_itself_where_it_is_switched_on(bool isOn)
    {
        var clock = new ManualClock();
        await using var service = await RunningService.StartAsync(clock, $"--Retention:Nightly={isOn}", "--Retention:LookEvery=00:00:00.050");
        var office = new Office(service);
        await office.FileAsync(new Matter(Lane.Suggestion, "路灯坏了，晚上看不见", "静宁县"));
        // The watch takes the night it starts in for over.
        await Task.Delay(TimeSpan.FromMilliseconds(500), Stop);

        clock.Advance(TimeSpan.FromDays(1));
        await Task.Delay(TimeSpan.FromMilliseconds(isOn ? 0 : 500), Stop);

        var notice = await service.Http.GetStringAsync(new Uri("privacy", UriKind.Relative), Stop);
        Assert.Equal(isOn, notice.Contains("kept-for", StringComparison.Ordinal));
        if (isOn) await Patience.UntilAsync(async () => await RunsAsync(office) > 0);
        Assert.Equal(isOn ? 1 : 0, await RunsAsync(office));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task At_night_the_database_is_written_anew_when_anything_was_deleted_and_only_then(bool isOwed)
    {
        var clock = new ManualClock();
        await using var service = await RunningService.StartAsync(clock, "--Retention:LookEvery=00:00:00.050");
        var office = new Office(service);
        await ExecuteAsync(office, "CREATE TABLE Waste (Bytes BLOB); INSERT INTO Waste VALUES (zeroblob(1000000)); DROP TABLE Waste");
        if (isOwed) await ExecuteAsync(office, "INSERT INTO ScrubMarks (At) VALUES (1)");
        Assert.True(await FreePagesAsync(office) > 100);
        await Task.Delay(TimeSpan.FromMilliseconds(500), Stop);

        clock.Advance(TimeSpan.FromDays(1));

        if (isOwed) await Patience.UntilAsync(async () => await FreePagesAsync(office) <= 100);
        else await Task.Delay(TimeSpan.FromSeconds(1), Stop);
        Assert.Equal(!isOwed, await FreePagesAsync(office) > 100);
        await Patience.UntilAsync(async () => !await office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().ScrubMarks.AnyAsync(Stop)));
    }

    [Theory]
    [InlineData("MessageDays=400")]
    [InlineData("TurnDays=400")]
    [InlineData("QuestionDays=200")]
    [InlineData("TurnDays=90")]
    [InlineData("AtHour=24")]
    public async Task Rules_that_break_the_law_or_each_other_stop_the_start(string setting)
    {
        using var folder = new ScratchFolder();

        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningService.StartOnAsync(folder, $"--Retention:{setting}"));

        Assert.Contains(setting[..setting.IndexOf('=', StringComparison.Ordinal)], fault.Message, StringComparison.Ordinal);
    }

    private static async Task<Case> WithdrawnAsync(TestHost host)
    {
        var filed = await host.FileAsync("路灯坏了，晚上看不见");
        await host.ChangeAsync(filed, (found, clock) => ChatAssistant.Cases.Filing.Supplementing.Withdraw(found, Actor.Citizen, null, clock));
        return filed;
    }

    private static Task<int> ExecuteAsync(Office office, string sql) =>
        office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().Database.ExecuteSqlRawAsync(sql, Stop));

    private static Task<long> FreePagesAsync(Office office) => office.InScopeAsync(scope =>
        scope.GetRequiredService<AssistantDbContext>().Database.SqlQueryRaw<long>("SELECT freelist_count AS Value FROM pragma_freelist_count").SingleAsync(Stop));

    private static Task<List<AuditEntry>> RecordedAsync(TestHost host) => host.InScopeAsync<AssistantDbContext, List<AuditEntry>>(database =>
        database.AuditEntries.Where(entry => entry.Action.StartsWith("retention")).OrderBy(entry => entry.Sequence).ToListAsync(Stop));

    private static Task DoneAsync(TestHost host) => Patience.UntilAsync(async () => !await host.InScopeAsync<RetentionDesk, bool>(desk => desk.IsRunningAsync(Stop)));

    private static Task<int> RunsAsync(Office office) =>
        office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().AuditEntries.CountAsync(entry => entry.Action == AuditActions.RetentionRun && entry.By == AuditNote.Service));
}
