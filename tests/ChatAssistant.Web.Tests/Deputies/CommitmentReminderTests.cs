using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Deputies;

/// <summary>What a unit promised a deputy comes on the day's pages of those who are to see to it, as its day comes.</summary>
public sealed class CommitmentReminderTests : IAsyncLifetime
{
    private const string Unit = "市住建局";
    private const string Promise = "更换六条路的路灯";

    private readonly ManualClock _clock = new();
    private RunningService _service = null!;
    private Office _office = null!;
    private DateOnly _due;

    public async ValueTask InitializeAsync()
    {
        _service = await RunningService.StartAsync(_clock);
        _office = new Office(_service);
        await _office.AddUnitAsync(Unit);
        var suggestion = await _office.SuggestAsync(await _office.AddDeputyAsync("静宁县"), Unit);
        _due = await _office.WriteAsync(async scope =>
        {
            var clock = scope.GetRequiredService<DeadlineClock>();
            var found = (await scope.GetRequiredService<IDeputyBook>().SuggestionsAsync(suggestion.DeputyId, default)).Single();
            var due = clock.Calendar.AddWorkingDays(clock.Today, 40);
            Assert.Null(found.TakeUp(Unit, clock));
            Assert.Null(found.Answer(Unit, new SuggestionReply(ResultCode.Planned, "已经列入明年的更新计划。", due, Promise), clock));
            scope.GetRequiredService<AssistantDbContext>().Commitments.Add(CommitmentItem.Of(found)!);
            return due;
        });
    }

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task The_unit_is_reminded_first_the_dispatcher_close_to_the_day_and_the_supervisor_past_it()
    {
        Assert.Equal((false, false, false), await AreRemindedAsync());

        GoTo(_due.AddDays(-14));
        Assert.Equal((true, false, false), await AreRemindedAsync());

        GoTo(_due);
        Assert.Equal((true, true, false), await AreRemindedAsync());

        GoTo(_due.AddDays(12));
        Assert.Equal((true, true, true), await AreRemindedAsync());
    }

    [Fact]
    public async Task Another_unit_is_never_reminded_and_nobody_is_once_it_is_kept()
    {
        GoTo(_due);
        await _office.AddUnitAsync("市水务局");
        Assert.False(await IsRemindedAsync("水务联络员", new(StaffRoles.UnitLiaison, Unit: "市水务局")));

        Assert.Null(await _office.WriteAsync(async scope => (await scope.GetRequiredService<AssistantDbContext>().Commitments.SingleAsync())
            .Note("六条路的路灯全部换好。", CommitmentOutcome.Kept, "甲", scope.GetRequiredService<DeadlineClock>())));

        Assert.False(await IsRemindedAsync("住建联络员", new(StaffRoles.UnitLiaison, Unit: Unit)));
    }

    [Fact]
    public async Task Of_many_the_first_are_shown_and_all_are_counted()
    {
        var suggestion = await _office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().DeputySuggestions.AsNoTracking().SingleAsync());
        await _office.WriteAsync(scope =>
        {
            for (var more = 0; more < 21; more++) scope.GetRequiredService<AssistantDbContext>().Commitments.Add(CommitmentItem.Of(suggestion)!);
            return Task.FromResult(true);
        });
        GoTo(_due);

        var page = (await (await _office.SignInAsync("住建联络员", new(StaffRoles.UnitLiaison, Unit: Unit))).GetAsync("/staff/today")).Text;

        Assert.Contains("22件", page, StringComparison.Ordinal);
        Assert.Contains("还有2件，见承诺事项台账", page, StringComparison.Ordinal);
        Assert.Equal(20, page.Split(Promise).Length - 1);
    }

    [Fact]
    public async Task The_deputy_s_page_shows_the_sums_the_deputy_sees()
    {
        var reviewer = await _office.SignInAsync("张审核", new(StaffRoles.Reviewer));
        var id = await _office.InScopeAsync(scope => Task.FromResult(scope.GetRequiredService<AssistantDbContext>().Deputies.Single().Id));

        var page = (await reviewer.GetAsync($"/staff/deputies/{id}")).Text;

        Assert.Contains("履职情况", page, StringComparison.Ordinal);
        Assert.Contains("<div><dt>总数</dt><dd>1</dd></div><div><dt>已答复</dt><dd>1</dd></div><div><dt>已解决或采纳</dt><dd>0</dd></div><div><dt>按期答复</dt><dd>1/1</dd></div>", page, StringComparison.Ordinal);
    }

    private void GoTo(DateOnly day) => _clock.Advance(TimeSpan.FromDays(day.DayNumber - BeijingTime.Today(_clock).DayNumber));

    private async Task<(bool Unit, bool Dispatcher, bool Supervisor)> AreRemindedAsync()
    {
        var at = $"{_clock.GetUtcNow():yyyyMMdd}";
        return (
            await IsRemindedAsync($"联络员{at}", new(StaffRoles.UnitLiaison, Unit: Unit)),
            await IsRemindedAsync($"分办员{at}", new(StaffRoles.Dispatcher)),
            await IsRemindedAsync($"督办员{at}", new(StaffRoles.Supervisor)));
    }

    private async Task<bool> IsRemindedAsync(string name, StaffRights rights) =>
        (await (await _office.SignInAsync(name, rights)).GetAsync("/staff/today")).Text.Contains(Promise, StringComparison.Ordinal);
}
