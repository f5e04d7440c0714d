using ChatAssistant.Cases;
using ChatAssistant.Channels;
using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.HotIssues;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.HotIssues;

/// <summary>Hot issues as staff find them, decide about them, and tell those who made them.</summary>
public sealed class HotIssueTests : IAsyncLifetime
{
    private static readonly string[] OfTheLamp = ["二中门口的路灯坏了，晚上看不见路", "二中门口路灯坏了一个多月没人修", "孩子放学路上黑，二中门口的路灯坏了"];

    private TestHost _host = null!;
    private Browser _staff = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _staff = await _host.SignInAsync();
        foreach (var (at, text) in OfTheLamp.Index())
        {
            await _host.FileAsync($"第{at}件别的事情，与此无关", "静宁县", $"c{at}");
            await FileAsync(text, $"p{at}", $"c{at}");
        }

        await _staff.OpenAsync("/staff/hot-issues");
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task What_three_people_tell_is_on_the_list_with_its_heat_and_its_reasons()
    {
        Assert.Single(Issues());
        Assert.Contains("3人、3件，附议0人", _staff.Text, StringComparison.Ordinal);

        await OpenFirstAsync();

        Assert.Contains("3×8＋0＋", _staff.Find("heat"), StringComparison.Ordinal);
        Assert.Contains("路灯坏了", _staff.Find("words"), StringComparison.Ordinal);
        Assert.Equal(3, _staff.Page.QuerySelectorAll("[data-member]").Length);
    }

    [Fact]
    public async Task A_new_matter_is_in_it_at_the_next_look()
    {
        await FileAsync("二中门口的路灯还是坏的，坏了好久", "p9", "c1");

        await _staff.OpenAsync("/staff/hot-issues");

        Assert.Contains("4人、4件", _staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_accusation_told_in_the_same_words_is_not_in_it()
    {
        await FileAsync("二中门口的路灯坏了，有人收钱不修", "p8", "c1", Lane.Accusation);

        await _staff.OpenAsync("/staff/hot-issues");

        Assert.Contains("3人、3件", _staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_staff_decide_survives_counting_anew()
    {
        await OpenFirstAsync();
        await _staff.SubmitAsync("accept-form", []);
        await _staff.SubmitAsync("rename-form", new() { ["label"] = "二中门口路灯" });
        var member = _staff.Page.QuerySelector("[data-member] input")!.GetAttribute("value")!;
        await _staff.SubmitAsync("split-form", new() { ["cases"] = member });
        Assert.Single(_staff.Page.QuerySelectorAll("[data-member]"));

        await _host.Get<HotIssueCount>().RebuildAsync(TestContext.Current.CancellationToken);
        await _staff.OpenAsync("/staff/hot-issues");

        Assert.Equal(2, Issues().Count);
        Assert.Contains("二中门口路灯", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("2人、2件", _staff.Text, StringComparison.Ordinal);
        Assert.Contains("1人、1件", _staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supervisor_has_all_counted_anew_and_it_is_on_record()
    {
        Assert.Empty(_staff.Find("recount-form"));
        var supervisor = await _host.SignInAsync("李督办", new(StaffRoles.Supervisor));
        await supervisor.OpenAsync("/staff/hot-issues");

        await supervisor.SubmitAsync("recount-form", []);

        Assert.Contains("已重新计算", supervisor.Find("message"), StringComparison.Ordinal);
        Assert.Contains("3人、3件", supervisor.Text, StringComparison.Ordinal);
        Assert.Equal(["李督办"], await _host.InScopeAsync<AssistantDbContext, List<string>>(database =>
            database.AuditEntries.Where(entry => entry.Action == AuditActions.HotIssuesRecounted).Select(entry => entry.By).ToListAsync()));
    }

    [Fact]
    public async Task What_was_split_can_be_put_together_again()
    {
        await OpenFirstAsync();
        var (action, fields) = _staff.Fill("split-form", new() { ["cases"] = _staff.Page.QuerySelector("[data-member] input")!.GetAttribute("value")! });
        await _staff.PostAsync(action, fields);
        var into = _staff.Page.QuerySelector("#into option")!.GetAttribute("value")!;

        await _staff.SubmitAsync("merge-form", new() { ["into"] = into });
        await _host.Get<HotIssueCount>().RebuildAsync(TestContext.Current.CancellationToken);
        await _staff.OpenAsync("/staff/hot-issues");

        Assert.Single(Issues());
        Assert.Contains("3人、3件", _staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_who_contributed_is_told_once_in_their_own_chat()
    {
        await FileAsync("二中门口路灯坏了，还是没有修", "p0", "c0");
        await _staff.OpenAsync("/staff/hot-issues");
        await OpenFirstAsync();
        await _staff.SubmitAsync("rename-form", new() { ["label"] = "二中门口路灯" });

        await _staff.SubmitAsync("answer-form", new() { ["answer"] = "十二月前换成新路灯。" });

        Assert.Contains("陆续收到", _staff.Find("message"), StringComparison.Ordinal);
        await _host.AnnounceToAllAsync();
        await _staff.OpenAsync(_staff.Path);
        Assert.Contains("已告诉3个对话", _staff.Find("told"), StringComparison.Ordinal);
        foreach (var conversation in new[] { "c0", "c1", "c2" })
        {
            var told = Assert.Single(await ToldAsync(conversation), text => text.Contains("二中门口路灯", StringComparison.Ordinal));
            Assert.Contains("十二月前换成新路灯。", told, StringComparison.Ordinal);
        }

        Assert.Null(_staff.Page.QuerySelector("[data-testid=answer-form]"));
    }

    [Fact]
    public async Task Nobody_is_told_of_an_issue_that_staff_have_not_named()
    {
        await OpenFirstAsync();

        await _staff.SubmitAsync("answer-form", new() { ["answer"] = "十二月前换成新路灯。" });

        Assert.Contains("名称", _staff.Find("objection"), StringComparison.Ordinal);
        Assert.DoesNotContain(await ToldAsync("c0"), text => text.Contains("新路灯", StringComparison.Ordinal));
    }

    private List<AngleSharp.Dom.IElement> Issues() => [.. _staff.Page.QuerySelectorAll("[data-issue]")];

    private Task OpenFirstAsync() => _staff.OpenAsync(Issues()[0].QuerySelector("a")!.GetAttribute("href")!);

    private Task<Case> FileAsync(string text, string person, string conversation, Lane lane = Lane.Suggestion) =>
        _host.InScopeAsync<IServiceProvider, Case>(async scope =>
        {
            var filed = await scope.GetRequiredService<ICaseBook>().FileAsync(new Matter(lane, text, "崆峒区"), new Citizen("directline", person, $"directline/{conversation}"), default);
            await scope.GetRequiredService<ITurnTransaction>().CommitAsync(answered: null, default);
            return filed;
        });

    private async Task<List<string>> ToldAsync(string conversation) =>
        [.. (await _host.Get<IActivityFeed>().ReadAsync($"directline/{conversation}", after: 0, most: 50, default)).Activities.Select(each => ActivityJson.Read(each)!.Text)];
}
