using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deadlines.Reminders;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Rounds;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Cases.Rounds;

/// <summary>Rounds made day by day, as a running service makes them.</summary>
public sealed class DeadlineRoundTests : IAsyncLifetime
{
    private const string Unit = "区住房和城乡建设局";

    private TestHost _host = null!;
    private Case _filed = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _filed = await _host.FileAsync("路灯坏了，晚上看不见");
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Over_ten_weeks_each_rung_reaches_each_of_them_once_on_its_day()
    {
        await GiveAsync();
        var handle = (await _host.NowAsync(_filed)).Running(DeadlineKind.Handle)!;

        await LiveAsync(days: 70);

        var rows = await RemindersAsync();
        var clock = _host.Get<DeadlineClock>();
        Assert.Equal(rows.Distinct(), rows);
        foreach (var rung in Enum.GetValues<Rung>())
        {
            var own = rows.Where(row => row.Rung == rung).ToList();
            Assert.All(own, row => Assert.Equal(ReminderLadder.DayOf(rung, handle.StartDay, handle.Due, clock.Calendar), row.On));
            Assert.Equal(1, own.Count(row => row is { Part: ActorKind.Unit, Unit: Unit }));
            Assert.Equal(rung >= Rung.OneDay, own.Exists(row => row.Part is ActorKind.Dispatcher));
            Assert.Equal(rung is Rung.Overdue, own.Exists(row => row.Part is ActorKind.Supervisor));
        }
    }

    [Fact]
    public async Task A_round_made_twice_or_after_a_long_stop_reminds_once()
    {
        await GiveAsync();
        _host.Clock.Advance(TimeSpan.FromDays(60));

        await RoundAsync();
        var once = await RemindersAsync();
        await RoundAsync();

        Assert.Equal(9, once.Count);
        Assert.Equal(once, await RemindersAsync());
    }

    [Fact]
    public async Task A_clock_that_stands_still_or_has_ended_reminds_nobody()
    {
        await _host.ChangeAsync(_filed, (found, clock) => found.ChangeLane(Actor.Reviewer("甲"), Lane.Inquiry, "是咨询", clock) ?? found.AskForInfo(Actor.Reviewer("甲"), "是哪一盏？", clock));
        var withdrawn = await _host.FileAsync("桥坏了", conversation: "c2");
        await _host.ChangeAsync(withdrawn, (found, clock) => ChatAssistant.Cases.Filing.Supplementing.Withdraw(found, Actor.Citizen, null, clock));
        var answered = await _host.FileAsync("水停了", conversation: "c3");
        await _host.ChangeAsync(answered, (found, clock) =>
        {
            found.Answer(new ReplyWords("水已经来了。", "m", new(ResultCode.Solved)), "王芳", clock);
            return null;
        });

        await LiveAsync(days: 12);

        Assert.Empty(await RemindersAsync());
    }

    [Fact]
    public async Task A_day_that_was_moved_has_rungs_of_its_own_but_no_second_half()
    {
        await GiveAsync();
        var before = (await _host.NowAsync(_filed)).NextDue()!.Due;
        _host.Clock.Advance(TimeSpan.FromDays(before.DayNumber - _host.Get<DeadlineClock>().Today.DayNumber));
        await RoundAsync();
        await _host.ChangeAsync(_filed, (found, clock) => found.Extend(Actor.Dispatcher("乙"), new(clock.Calendar.AddWorkingDays(before, 8), "配件还没有到", Unit), clock));

        await LiveAsync(days: 20);

        var rows = await RemindersAsync();
        Assert.Single(rows, row => row is { Rung: Rung.Half });
        Assert.Equal(2, rows.Count(row => row is { Rung: Rung.ThreeDays, Part: ActorKind.Unit }));
        Assert.Equal(2, rows.Count(row => row is { Rung: Rung.DueDay, Part: ActorKind.Unit }));
    }

    [Fact]
    public async Task What_nobody_rated_is_closed_and_the_citizen_is_told_once()
    {
        await _host.ChangeAsync(_filed, (found, clock) =>
        {
            found.Answer(new ReplyWords("路灯已经修好。", "m", new(ResultCode.Solved)), "王芳", clock);
            return null;
        });
        var due = (await _host.NowAsync(_filed)).DueOf(DeadlineKind.Rate)!.Value;

        await LiveAsync(days: due.DayNumber - _host.Get<DeadlineClock>().Today.DayNumber);
        Assert.Equal(CaseState.Replied, (await _host.NowAsync(_filed)).State);
        await LiveAsync(days: 3);

        Assert.Equal(CaseState.Closed, (await _host.NowAsync(_filed)).State);
        Assert.Single(await _host.ToldAsync(), told => told.Contains("先办结了", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_asked_and_never_answered_is_closed_and_the_citizen_is_told()
    {
        await _host.ChangeAsync(_filed, (found, clock) => found.AskForInfo(Actor.Reviewer("甲"), "是哪一盏？", clock));

        await LiveAsync(days: 30);

        Assert.Equal(CaseState.Closed, (await _host.NowAsync(_filed)).State);
        Assert.Contains("没有等到您的补充", (await _host.ToldAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_service_makes_its_rounds_by_itself()
    {
        var clock = new ManualClock();
        await using var service = await RunningService.StartAsync(clock, "--Reminders:LookEvery=00:00:00.050");
        var office = new Office(service);
        await office.GiveAsync(new Matter(Lane.Suggestion, "路灯坏了，晚上看不见", "静宁县"), Unit);

        clock.Advance(TimeSpan.FromDays(60));

        await Patience.UntilAsync(async () => await office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().Reminders.CountAsync(TestContext.Current.CancellationToken)) >= 9);
    }

    private Task<bool> GiveAsync() =>
        _host.ChangeAsync(_filed, (found, clock) => found.Accept(Actor.Reviewer("甲"), "市政", clock) ?? found.Assign(Actor.Dispatcher("乙"), new AssignTo(Unit), clock) ?? found.TakeUp(Actor.Unit(Unit), clock));

    private async Task LiveAsync(int days)
    {
        for (var day = 0; day < days; day++)
        {
            _host.Clock.Advance(TimeSpan.FromDays(1));
            await RoundAsync();
        }
    }

    private async Task RoundAsync()
    {
        var due = await _host.InScopeAsync<IServiceProvider, IReadOnlyList<Guid>>(scope => Round(scope).DueAsync(default));
        foreach (var found in due)
        {
            await _host.InScopeAsync<IServiceProvider, bool>(async scope =>
            {
                await Round(scope).AttendAsync(found, default);
                return true;
            });
        }
    }

    private static DeadlineRound Round(IServiceProvider scope) => ActivatorUtilities.CreateInstance<DeadlineRound>(scope);

    private Task<List<Made>> RemindersAsync() =>
        _host.InScopeAsync<AssistantDbContext, List<Made>>(database =>
            database.Reminders.OrderBy(row => row.Id).Select(row => new Made(row.DeadlineId, row.Due, row.Rung, row.Part, row.Unit, row.On)).ToListAsync());

    private sealed record Made(Guid DeadlineId, DateOnly Due, Rung Rung, ActorKind Part, string Unit, DateOnly On);
}
