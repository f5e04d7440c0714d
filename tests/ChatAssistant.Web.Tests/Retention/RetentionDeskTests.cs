using System.Text.Json.Nodes;
using ChatAssistant.Cases;
using ChatAssistant.Web.Data;
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

        Assert.True((await host.NowAsync(filed)).IsArchived);
        Assert.Contains("清理完成：归档事项1", staff.Find("message"), StringComparison.Ordinal);
        Assert.Contains("管理员甲：年度清理。归档事项1", staff.Find("history"), StringComparison.Ordinal);
        Assert.NotEmpty(staff.Find("nothing"));
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

        Assert.Contains(await commands.RunAsync("retention", "run", "--reason", "到期"), line => line.Contains(number, StringComparison.Ordinal));
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
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        while (isOn && await RunsAsync(office) == 0) await Task.Delay(20, patience.Token);
        Assert.Equal(isOn ? 1 : 0, await RunsAsync(office));
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

    private static Task<int> RunsAsync(Office office) =>
        office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().AuditEntries.CountAsync(entry => entry.Action == AuditActions.RetentionRun && entry.By == AuditNote.Service));
}
