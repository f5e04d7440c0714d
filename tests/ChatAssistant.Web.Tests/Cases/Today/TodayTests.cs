using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Rounds;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Cases.Today;

/// <summary>Each person's page of the day.</summary>
public sealed class TodayTests : IAsyncLifetime
{
    private const string Unit = "区住房和城乡建设局";

    private TestHost _host = null!;
    private Case _filed = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        await _host.AddUnitAsync(Unit);
        _filed = await _host.FileAsync("路灯坏了，晚上看不见");
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task What_waits_for_somebody_goes_by_their_part()
    {
        var reviewer = await OpenAsync("张审", new(StaffRoles.Reviewer));
        var dispatcher = await OpenAsync("王分", new(StaffRoles.Dispatcher));
        Assert.Contains($"{_filed.Number}", reviewer.Find("to-review"), StringComparison.Ordinal);
        Assert.NotEmpty(dispatcher.Find("empty"));

        await _host.ChangeAsync(_filed, (found, clock) => found.Accept(Actor.Reviewer("甲"), "市政", clock));
        await dispatcher.OpenAsync("/staff/today");
        Assert.Contains($"{_filed.Number}", dispatcher.Find("to-assign"), StringComparison.Ordinal);

        await _host.ChangeAsync(_filed, (found, clock) => found.Assign(Actor.Dispatcher("乙"), new AssignTo(Unit), clock));
        var unit = await OpenAsync("赵联络", new(StaffRoles.UnitLiaison, Permissions.None, Unit));
        Assert.Contains($"{_filed.Number}", unit.Find("to-take-up"), StringComparison.Ordinal);

        await _host.ChangeAsync(_filed, (found, clock) => found.TakeUp(Actor.Unit(Unit), clock));
        await unit.OpenAsync("/staff/today");
        Assert.Contains($"{_filed.Number}", unit.Find("to-draft"), StringComparison.Ordinal);
        await reviewer.OpenAsync("/staff/today");
        Assert.NotEmpty(reviewer.Find("empty"));
    }

    [Fact]
    public async Task Of_several_rungs_one_is_shown_and_it_goes_when_the_case_is_answered()
    {
        await GiveAsync();
        await PassAsync(60);
        var unit = await OpenAsync("赵联络", new(StaffRoles.UnitLiaison, Permissions.None, Unit));

        Assert.Single(unit.Page.QuerySelectorAll("[data-testid=reminders] li"));
        Assert.Contains("已超期", unit.Find("reminders"), StringComparison.Ordinal);
        Assert.Contains($"{_filed.Number}", unit.Find("overdue"), StringComparison.Ordinal);

        _host.Clock.Advance(TimeSpan.FromDays(1));
        var colleague = await OpenAsync("周联络", new(StaffRoles.UnitLiaison, Permissions.None, Unit));
        Assert.Empty(colleague.Find("reminders"));
        Assert.Contains($"{_filed.Number}", colleague.Find("earlier"), StringComparison.Ordinal);

        await _host.ChangeAsync(_filed, (found, clock) => found.Reply(Actor.Reviewer("甲"), new ReplyWords("路灯已经修好。", "m", new(ResultCode.Solved)), clock));
        await colleague.OpenAsync("/staff/today");
        Assert.NotEmpty(colleague.Find("empty"));
    }

    [Fact]
    public async Task Each_reason_leads_to_its_place_on_the_page()
    {
        await GiveAsync();
        await PassAsync(60);
        var unit = await OpenAsync("赵联络", new(StaffRoles.UnitLiaison, Permissions.None, Unit));

        foreach (var link in unit.Page.QuerySelectorAll("[data-testid=groups] a")) Assert.NotNull(unit.Page.QuerySelector(link.GetAttribute("href")!));
        Assert.Contains("已经超期 1", unit.Find("groups"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_that_lost_a_case_is_reminded_of_it_no_more()
    {
        await GiveAsync();
        await PassAsync(60);
        await _host.ChangeAsync(_filed, (found, clock) => found.NameAccused(Actor.Reviewer("甲"), Unit, clock));

        var unit = await OpenAsync("赵联络", new(StaffRoles.UnitLiaison, Permissions.None, Unit));

        Assert.DoesNotContain($"{_filed.Number}", unit.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_person_finds_what_waits_for_them_and_the_first_does_not()
    {
        var first = await _host.SignInAsync("张审", new(StaffRoles.Reviewer));
        await first.OpenAsync($"/staff/cases/{_filed.Number}");
        await first.SubmitAsync("propose-form", new() { ["ground"] = "LegalProceedings", ["reason"] = "请向有管辖权的人民法院起诉" });

        var second = await OpenAsync("李督", new(StaffRoles.Supervisor));
        await first.OpenAsync("/staff/today");

        Assert.Contains($"{_filed.Number}", second.Find("second-person"), StringComparison.Ordinal);
        Assert.Empty(first.Find("second-person"));
    }

    private Task<bool> GiveAsync() =>
        _host.ChangeAsync(_filed, (found, clock) => found.Accept(Actor.Reviewer("甲"), "市政", clock) ?? found.Assign(Actor.Dispatcher("乙"), new AssignTo(Unit), clock) ?? found.TakeUp(Actor.Unit(Unit), clock));

    private Task<bool> PassAsync(int days)
    {
        _host.Clock.Advance(TimeSpan.FromDays(days));
        return _host.InScopeAsync<IServiceProvider, bool>(async scope =>
        {
            await ActivatorUtilities.CreateInstance<DeadlineRound>(scope).AttendAsync(_filed.Id, default);
            return true;
        });
    }

    private async Task<Browser> OpenAsync(string name, StaffRights rights)
    {
        var browser = await _host.SignInAsync(name, rights);
        await browser.OpenAsync("/staff/today");
        return browser;
    }
}
