using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Supervising;
using ChatAssistant.Web.Cases.Rounds;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Cases.Supervising;

public sealed class SupervisionTests : IAsyncLifetime
{
    private const string Unit = "区住房和城乡建设局";
    private const string Committee = "城乡建设与环境资源保护委员会";

    private TestHost _host = null!;
    private Browser _supervisor = null!;
    private Case _filed = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _supervisor = await _host.SignInAsync("李督办", new(StaffRoles.Supervisor));
        _filed = await _host.FileAsync("路灯坏了，晚上看不见");
        foreach (var unit in new[] { Unit, "别的局" }) await _host.AddUnitAsync(unit);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_case_is_supervised_at_a_level_by_a_committee_until_the_supervisor_is_content()
    {
        await SuperviseAsync();

        Assert.Contains("重点督办", _supervisor.Find("supervision"), StringComparison.Ordinal);
        Assert.Contains(Committee, _supervisor.Find("supervision"), StringComparison.Ordinal);
        Assert.True((await _host.NowAsync(_filed)).IsSupervised);
        await _supervisor.OpenAsync("/staff/supervision");
        Assert.Contains($"{_filed.Number}", _supervisor.Find("supervisions"), StringComparison.Ordinal);

        await _supervisor.OpenAsync(PageOf(_filed));
        await _supervisor.SubmitAsync("end-supervision-form", new() { ["reason"] = "路灯修好了" });

        Assert.False((await _host.NowAsync(_filed)).IsSupervised);
        Assert.Contains("结束督办", _supervisor.Find("timeline"), StringComparison.Ordinal);
        await _supervisor.OpenAsync("/staff/supervision");
        Assert.NotEmpty(_supervisor.Find("empty"));
        await _supervisor.OpenAsync("/staff/supervision?closed=true");
        Assert.Contains("路灯修好了", _supervisor.Find("supervisions"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("due", "2020-01-01", "请写明今天以后的日期")]
    [InlineData("committee", "", "请写明单位")]
    [InlineData("reason", " ", "请写明理由")]
    public async Task A_supervision_that_lacks_something_is_not_begun(string field, string value, string objection)
    {
        await SuperviseAsync(new() { [field] = value });

        Assert.Contains(objection, _supervisor.Find("objection"), StringComparison.Ordinal);
        Assert.False((await _host.NowAsync(_filed)).IsSupervised);
    }

    [Fact]
    public async Task The_unit_that_has_the_case_sees_that_it_is_supervised_and_another_does_not()
    {
        var own = await _host.SignInAsync("赵联络", new(StaffRoles.UnitLiaison, Permissions.None, Unit));
        var other = await _host.SignInAsync("钱联络", new(StaffRoles.UnitLiaison, Permissions.None, "别的局"));
        await _host.ChangeAsync(_filed, (found, clock) => found.Accept(Actor.Reviewer("甲"), "市政", clock) ?? found.Assign(Actor.Dispatcher("乙"), new AssignTo(Unit), clock));
        await SuperviseAsync();

        await own.OpenAsync("/staff/supervision");
        await other.OpenAsync("/staff/supervision");

        Assert.Contains($"{_filed.Number}", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"{_filed.Number}", other.Text, StringComparison.Ordinal);
        await own.OpenAsync(PageOf(_filed));
        Assert.Null(own.Page.QuerySelector("[data-testid=end-supervision-form]"));
    }

    [Fact]
    public async Task A_hot_issue_is_supervised_once_at_a_time_and_units_do_not_see_it()
    {
        var unit = await _host.SignInAsync("赵联络", new(StaffRoles.UnitLiaison, Permissions.None, Unit));
        var target = new SupervisionTarget(SupervisionTargetKind.HotIssue, Guid.NewGuid(), "东关街道路灯");
        await OpenTopicAsync(target);

        await _supervisor.OpenAsync("/staff/supervision");
        await unit.OpenAsync("/staff/supervision");
        Assert.Contains("东关街道路灯", _supervisor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("东关街道路灯", unit.Text, StringComparison.Ordinal);
        await Assert.ThrowsAsync<DbUpdateException>(() => OpenTopicAsync(target));

        await _supervisor.SubmitAsync("close-form", new() { ["outcome"] = "已列入改造计划" });

        Assert.Contains("督办已结束", _supervisor.Find("message"), StringComparison.Ordinal);
        Assert.NotEmpty(_supervisor.Find("empty"));
    }

    [Fact]
    public async Task A_case_whose_day_went_by_comes_to_the_supervisors()
    {
        await _host.ChangeAsync(_filed, (found, clock) => found.Accept(Actor.Reviewer("甲"), "市政", clock) ?? found.Assign(Actor.Dispatcher("乙"), new AssignTo(Unit), clock) ?? found.TakeUp(Actor.Unit(Unit), clock));
        _host.Clock.Advance(TimeSpan.FromDays(60));
        await _host.InScopeAsync<IServiceProvider, bool>(async scope =>
        {
            await ActivatorUtilities.CreateInstance<DeadlineRound>(scope).AttendAsync(_filed.Id, default);
            return true;
        });
        var supervisor = await _host.SignInAsync("孙督办", new(StaffRoles.Supervisor));

        await supervisor.OpenAsync("/staff/supervision");
        Assert.Contains($"{_filed.Number}", supervisor.Find("escalated"), StringComparison.Ordinal);

        await supervisor.OpenAsync(PageOf(_filed));
        await supervisor.SubmitAsync("supervise-form", Words());
        await supervisor.OpenAsync("/staff/supervision");
        Assert.Empty(supervisor.Find("escalated"));
    }

    private async Task SuperviseAsync(Dictionary<string, string>? changed = null)
    {
        var words = Words();
        foreach (var (name, value) in changed ?? []) words[name] = value;
        await _supervisor.OpenAsync(PageOf(_filed));
        await _supervisor.SubmitAsync("supervise-form", words);
    }

    private Dictionary<string, string> Words() => new()
    {
        ["level"] = "Key",
        ["due"] = $"{_host.Get<DeadlineClock>().Today.AddDays(20):yyyy-MM-dd}",
        ["committee"] = Committee,
        ["reason"] = "群众等了很久",
    };

    private Task<Supervision> OpenTopicAsync(SupervisionTarget target) => _host.WriteAsync(scope =>
    {
        var clock = scope.GetRequiredService<DeadlineClock>();
        var words = new SupervisionWords(SupervisionLevel.Ordinary, clock.Today.AddDays(5), Committee, "反映的人多");
        return Task.FromResult(scope.GetRequiredService<AssistantDbContext>().Supervisions.Add(Supervision.Open(target, words, Actor.Supervisor("李督办"), clock)).Entity);
    });

    private static string PageOf(Case filed) => $"/staff/cases/{filed.Number}";
}
