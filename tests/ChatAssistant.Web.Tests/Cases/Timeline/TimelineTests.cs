using ChatAssistant.Cases;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Tests.Cases.Timeline;

public sealed class TimelineTests : IAsyncLifetime
{
    private const string Unit = "区住房和城乡建设局";

    private TestHost _host = null!;
    private Browser _staff = null!;
    private Case _filed = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _staff = await _host.SignInAsync();
        await _host.AddUnitAsync(Unit);
        _filed = await _host.FileAsync("路灯坏了，晚上看不见");
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Everything_of_a_case_stands_in_one_order()
    {
        await _host.ChangeAsync(_filed, (found, clock) => found.Accept(Actor.Reviewer("张审"), "市政", clock) ?? found.Assign(Actor.Dispatcher("王分"), new AssignTo(Unit), clock));
        await _host.ChangeAsync(_filed, (found, clock) => found.Supplement(Actor.Citizen, new("灯杆也歪了"), [], clock));
        await _host.ChangeAsync(_filed, (found, clock) => found.Join(new("directline", "u7", "directline/none"), clock));
        await OpenAsync();
        await _staff.SubmitAsync("progress-form", new() { ["progressText"] = "路灯的配件已经买好。" });
        await _host.ChangeAsync(_filed, (found, clock) => found.TakeUp(Actor.Unit(Unit), clock));
        await OpenAsync();
        await _staff.SubmitAsync("reply-form", new() { ["Text"] = "路灯已经修好。", ["Result"] = "Solved" });
        await _host.ChangeAsync(_filed, (found, clock) => found.Rate(Actor.Citizen, new(true, SolvedAnswer.Solved, SatisfiedAnswer.Fairly), clock));

        await OpenAsync();

        var told = _staff.Page.QuerySelectorAll("[data-testid=timeline] > li").Select(each => each.TextContent).ToList();
        AssertInOrder(told, "群众提交", "张审 受理", Unit, "灯杆也歪了", "1人附议", "路灯的配件已经买好。", "签收", "路灯已经修好。", "联系过，已解决，基本满意", "办结");
        Assert.Contains("过程答复", told.Single(each => each.Contains("配件", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("A 已解决", told.Single(each => each.Contains("路灯已经修好。", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_message_says_how_far_it_has_come_and_what_that_means()
    {
        await OpenAsync();
        await _staff.SubmitAsync("accept-form", new() { ["category"] = "市政" });
        Assert.Equal("等待对方打开对话", _staff.Find("delivery"));
        Assert.Contains("已受理", _staff.Find("timeline"), StringComparison.Ordinal);

        await SetAsync(OutboxState.WindowExpired);
        Assert.Equal("对方下次发消息时送达", _staff.Find("delivery"));
        Assert.Contains("先送到这一条", _staff.Find("delivery-means"), StringComparison.Ordinal);

        await SetAsync(OutboxState.Dead);
        Assert.Equal("未能送达", _staff.Find("delivery"));
        Assert.Contains("另行告知", _staff.Find("delivery-means"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_reads_nothing_of_another_case_that_goes_along()
    {
        var unit = await _host.SignInAsync("赵联络", new(StaffRoles.UnitLiaison, Permissions.None, Unit));
        var member = await _host.FileAsync("路灯不亮", conversation: "c2");
        await OpenAsync(member);
        await _staff.SubmitAsync("merge-form", new() { ["lead"] = $"{_filed.Number}", ["reason"] = "canary-同一盏灯" });
        await _host.ChangeAsync(_filed, (found, clock) => found.Accept(Actor.Reviewer("甲"), "市政", clock) ?? found.Assign(Actor.Dispatcher("乙"), new AssignTo(Unit), clock));

        await unit.OpenAsync(PageOf(_filed));

        Assert.Contains("并入一件相同的事项", unit.Find("timeline"), StringComparison.Ordinal);
        Assert.DoesNotContain($"{member.Number}", unit.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", unit.Text, StringComparison.Ordinal);
    }

    private async Task SetAsync(OutboxState state)
    {
        await _host.InScopeAsync<AssistantDbContext, int>(database => database.Outbox.ExecuteUpdateAsync(rows => rows.SetProperty(row => row.State, state)));
        await OpenAsync();
    }

    private Task OpenAsync(Case? found = null) => _staff.OpenAsync(PageOf(found ?? _filed));

    private static string PageOf(Case filed) => $"/staff/cases/{filed.Number}";

    private static void AssertInOrder(List<string> told, params string[] words)
    {
        var place = -1;
        foreach (var word in words)
        {
            var found = told.FindIndex(place + 1, each => each.Contains(word, StringComparison.Ordinal));
            Assert.True(found > place, $"{word} after {(place < 0 ? "the beginning" : told[place])}: {string.Join(" | ", told)}");
            place = found;
        }
    }
}
