using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Merging;
using ChatAssistant.Channels;
using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Staff.Units;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Cases;

/// <summary>What people hear in their chats of what staff do with their matter.</summary>
public sealed class CaseNewsTests : IAsyncLifetime
{
    private const string Unit = "区住房和城乡建设局";

    private TestHost _host = null!;
    private Browser _staff = null!;
    private Case _filed = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _staff = await _host.SignInAsync();
        _filed = await _host.FileAsync("路灯坏了，晚上看不见");
        await _host.InScopeAsync<UnitBook, string?>(units => units.AddAsync(Unit, UnitKind.Department, null, TestHost.Name, default));
        await _staff.OpenAsync($"/staff/cases/{_filed.Number}");
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Who_filed_hears_that_it_was_accepted_and_which_unit_has_it_until_when()
    {
        await _staff.SubmitAsync("accept-form", new() { ["category"] = "市政" });
        await _staff.SubmitAsync("assign-form", new() { ["leadUnit"] = Unit });

        var told = await ToldAsync();

        Assert.Equal(2, told.Count);
        Assert.Contains("已受理", told[0], StringComparison.Ordinal);
        Assert.Contains($"已交给{Unit}办理", told[1], StringComparison.Ordinal);
        Assert.Matches(@"\d+年\d+月\d+日前给您答复", told[1]);
        Assert.All(told, each => Assert.Contains($"{_filed.Number}", each, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_that_changes_nothing_tells_nothing()
    {
        var (action, fields) = _staff.Fill("accept-form", new() { ["category"] = "市政" });

        await _staff.PostAsync(action, fields);
        await _staff.PostAsync(action, fields);

        Assert.Single(await ToldAsync());
    }

    [Fact]
    public async Task An_answer_from_the_desk_is_told_once_and_not_step_by_step()
    {
        await _staff.SubmitAsync("reply-form", new() { ["Text"] = "路灯已安排维修。" });

        Assert.Contains("路灯已安排维修。", Assert.Single(await ToldAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_matter_not_accepted_comes_with_the_reason_and_a_way_on()
    {
        await ChangeAsync((found, clock) => found.NotAccept(Actor.Reviewer("甲"), new(NotAcceptedGround.LegalProceedings, "请向有管辖权的人民法院{起诉}", Actor.Reviewer("乙")), clock));

        var told = Assert.Single(await ToldAsync());

        Assert.Contains("诉讼", told, StringComparison.Ordinal);
        Assert.Contains("人民法院{起诉}", told, StringComparison.Ordinal);
        Assert.DoesNotContain("甲", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_asked_back_and_more_time_are_told_with_their_words()
    {
        await ChangeAsync((found, clock) => found.AskForInfo(Actor.Reviewer("甲"), "是哪一盏路灯？", clock));
        Assert.Contains("是哪一盏路灯？", Assert.Single(await ToldAsync()), StringComparison.Ordinal);

        await ChangeAsync((found, clock) => found.GiveInfo(Actor.Citizen, new("二中门口", null), [], clock)
            ?? found.Accept(Actor.Reviewer("甲"), "市政", clock) ?? found.Assign(Actor.Dispatcher("乙"), new AssignTo(Unit), clock) ?? found.TakeUp(Actor.Unit(Unit), clock));
        await ChangeAsync((found, clock) => found.Extend(Actor.Dispatcher("乙"), new(found.NextDue()!.Due.AddDays(1), "配件还没有到", Unit), clock));

        Assert.Contains("配件还没有到", (await ToldAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_matter_goes_along_with_another_keeps_a_number_and_is_told_so()
    {
        var lead = await _host.FileAsync("东关街道的路灯不亮", conversation: "c2");

        await _host.InScopeAsync<IServiceProvider, bool>(scope => scope.GetRequiredService<ISpeakingWrite>().WriteAsync(async stop =>
        {
            var cases = scope.GetRequiredService<ICaseBook>();
            var (one, other) = ((await cases.FindAsync(_filed.Number, stop))!, (await cases.FindAsync(lead.Number, stop))!);
            var known = one.Events.Count;
            Assert.Null(one.MergeInto(other, Actor.Reviewer("甲"), "同一盏灯", scope.GetRequiredService<DeadlineClock>()));
            await scope.GetRequiredService<CaseNews>().StageAsync(one, known, stop);
            return true;
        }, default));

        Assert.Contains($"{lead.Number}", Assert.Single(await ToldAsync()), StringComparison.Ordinal);
        Assert.Empty(await ToldAsync("c2"));
    }

    [Fact]
    public async Task Who_joined_a_public_matter_hears_that_it_was_accepted_and_what_it_was_answered()
    {
        await _host.FileAsync("别的事情", conversation: "c3");
        await ChangeAsync((found, clock) => found.Join(new("directline", "u3", "directline/c3"), clock));
        await _staff.OpenAsync($"/staff/cases/{_filed.Number}");

        await _staff.SubmitAsync("accept-form", new() { ["category"] = "市政" });
        await _staff.SubmitAsync("reply-form", new() { ["Text"] = "路灯已安排维修。" });

        var told = await ToldAsync("c3");
        Assert.Equal(2, told.Count);
        Assert.StartsWith("您附议的事项", told[0], StringComparison.Ordinal);
        Assert.Contains("路灯已安排维修。", told[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_matter_a_deputy_handed_on_hears_all_the_deputy_hears_once_they_claimed_it()
    {
        await _host.FileAsync("别的事情", conversation: "c4");
        var forwarded = await ForwardAsync();
        await ChangeAsync((found, clock) => found.Claim(new("directline", "u4", "directline/c4"), clock), forwarded);

        await _staff.OpenAsync($"/staff/cases/{forwarded.Number}");
        await _staff.SubmitAsync("accept-form", new() { ["category"] = "卫生" });
        await _staff.SubmitAsync("reply-form", new() { ["Text"] = "卫生院已安排夜班医生。" });

        foreach (var conversation in new[] { "c1", "c4" })
        {
            var told = await ToldAsync(conversation);
            Assert.Equal(2, told.Count);
            Assert.Contains("已受理", told[0], StringComparison.Ordinal);
            Assert.Contains("卫生院已安排夜班医生。", told[1], StringComparison.Ordinal);
        }

        var own = await _host.InScopeAsync<ICaseBook, IReadOnlyList<Case>>(cases => cases.OfAsync("directline", "u4", 5, default));
        Assert.Equal([forwarded.Number], own.Select(each => each.Number));
    }

    [Fact]
    public async Task What_nobody_hears_of_is_done_all_the_same()
    {
        await ChangeAsync((found, clock) => found.Supervise(Actor.Supervisor("丙"), "群众等了很久", clock));

        Assert.Empty(await ToldAsync());
    }

    private Task<Case> ForwardAsync() => _host.InScopeAsync<IServiceProvider, Case>(async scope =>
    {
        var matter = new Matter(Lane.Suggestion, "卫生院夜里没人值班", "静宁县") { Source = CaseSource.DeputyForward, Forward = new(Guid.NewGuid(), "代表甲", ConstituentConsent.Hidden) };
        var filed = await scope.GetRequiredService<ICaseBook>().FileAsync(matter, new("directline", "u1", "directline/c1"), default);
        await scope.GetRequiredService<ITurnTransaction>().CommitAsync(answered: null, default);
        return filed;
    });

    private Task<bool> ChangeAsync(Func<Case, DeadlineClock, TransitionRefusal?> change, Case? other = null) =>
        _host.InScopeAsync<IServiceProvider, bool>(scope => scope.GetRequiredService<ISpeakingWrite>().WriteAsync(async stop =>
        {
            var found = (await scope.GetRequiredService<ICaseBook>().FindAsync((other ?? _filed).Number, stop))!;
            var known = found.Events.Count;
            Assert.Null(change(found, scope.GetRequiredService<DeadlineClock>()));
            await scope.GetRequiredService<CaseNews>().StageAsync(found, known, stop);
            return true;
        }, default));

    private async Task<List<string>> ToldAsync(string conversation = "c1") =>
        [.. (await _host.Get<IActivityFeed>().ReadAsync($"directline/{conversation}", after: 1, most: 20, default)).Activities.Select(each => ActivityJson.Read(each)!.Text)];
}
