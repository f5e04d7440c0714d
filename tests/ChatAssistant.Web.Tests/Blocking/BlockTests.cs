using System.Net;
using System.Text.RegularExpressions;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Channels;
using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Blocking;

/// <summary>Somebody is kept from filing for a time by two people, objects, and can file again.</summary>
public sealed partial class BlockTests : IAsyncLifetime
{
    private const string Reason = "同样的内容一天发了五遍，提醒后还在发。";

    private readonly ManualClock _clock = new();
    private RunningService _service = null!;
    private Office _office = null!;
    private StaffClient _one = null!;
    private StaffClient _other = null!;
    private Chat _chat = null!;
    private string _number = "";

    public async ValueTask InitializeAsync()
    {
        _service = await RunningService.StartAsync(_clock);
        _office = new Office(_service);
        _one = await _office.SignInAsync("甲审核", new(StaffRoles.Reviewer, Permissions.Block));
        _other = await _office.SignInAsync("乙督办", new(StaffRoles.Supervisor, Permissions.Block));
        _chat = await Chat.OpenAsync(_service);
        await _chat.TextAsync("我要提建议");
        await _chat.TextAsync("村口的桥栏杆断了，建议修好");
        await _chat.TextAsync("静宁县");
        _number = Number().Match(await _chat.TextAsync("确认")).Groups[1].Value;
    }

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task It_holds_when_a_second_person_agrees_and_the_person_is_told_at_once()
    {
        await ProposeAsync();
        Assert.Contains("请说说是什么事", await _chat.TextAsync("我要提建议"), StringComparison.Ordinal);
        await _chat.TextAsync("取消");

        await DecideAsync(_other, isAgreed: true);

        Assert.Contains(await _chat.TextsAsync(), text => text.Contains("从现在起您暂时不能登记", StringComparison.Ordinal));
        var declined = await _chat.TextAsync("我要提建议");
        Assert.Contains("反复大量提交相同内容", declined, StringComparison.Ordinal);
        Assert.DoesNotContain(Reason, declined, StringComparison.Ordinal);
        Assert.Contains(_number, await _chat.TextAsync("查进度"), StringComparison.Ordinal);
        Assert.Equal(["block_proposed", "block_confirmed"], await AuditedAsync());
        var entries = await _office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().AuditEntries.Where(entry => entry.Action.StartsWith("block_")).OrderBy(entry => entry.Sequence).ToListAsync());
        Assert.All(entries, entry => Assert.Equal(_number, entry.Subject));
        Assert.Equal("待复核，反复大量提交相同内容，7天", entries[0].After);
        Assert.Equal(entries[0].After, entries[1].Before);
        Assert.StartsWith("限制中，反复大量提交相同内容，到", entries[1].After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_proposed_it_cannot_agree_to_it_and_nobody_without_the_permission_can_either()
    {
        await ProposeAsync();

        await DecideAsync(_one, isAgreed: true);
        Assert.False((await OnlyAsync()).IsInForce(Today));

        var third = await _office.SignInAsync("丙审核", new(StaffRoles.Reviewer));
        Assert.Equal(HttpStatusCode.Forbidden, (await DecideAsync(third, isAgreed: true)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await third.PostAsync($"/staff/cases/{_number}/block", Wish())).Status);
        Assert.DoesNotContain("限制提交人登记新事项", (await third.GetAsync($"/staff/cases/{_number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_never_proposed_for_criticism_for_an_accusation_or_for_longer_than_may_be()
    {
        Assert.Contains("请选择滥用情形，并确认", await ObjectionAsync(_number, new(Wish()) { ["isNotForCriticism"] = "false" }), StringComparison.Ordinal);
        Assert.Contains("1到90天", await ObjectionAsync(_number, new(Wish()) { ["days"] = "91" }), StringComparison.Ordinal);
        Assert.Contains("说明至少要有10个字", await ObjectionAsync(_number, new(Wish()) { ["reason"] = "烦" }), StringComparison.Ordinal);

        await _office.ChangeRightsAsync("甲审核", new(StaffRoles.Reviewer, Permissions.Block | Permissions.Accusations));
        var accusation = await _office.FileAsync(new Matter(Lane.Accusation, "有人在低保评定里收钱", "静宁县"));
        Assert.Contains("不能因为检举控告限制提交", await ObjectionAsync($"{accusation.Number}", Wish()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_objection_reaches_the_page_and_the_day_and_its_answer_reaches_the_chat()
    {
        await ProposeAsync();
        await DecideAsync(_other, isAgreed: true);

        await _chat.TextAsync("提出异议");
        Assert.Contains("已经收到", await _chat.TextAsync("那几条不是我发的，手机借给了别人"), StringComparison.Ordinal);

        Assert.Contains("手机借给了别人", (await _other.GetAsync("/staff/blocks")).Text, StringComparison.Ordinal);
        Assert.Contains("对限制提交的异议", (await _other.GetAsync("/staff/today")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("对限制提交的异议", (await _one.GetAsync("/staff/today")).Text, StringComparison.Ordinal);
        await PostAsync(_one, "Answer", new() { ["answer"] = "我们核对过，仍然保持限制。" });
        Assert.Null((await OnlyAsync()).ObjectionAnswer);

        await PostAsync(_other, "Answer", new() { ["answer"] = "我们核对过发送时间，仍然保持限制。" });

        Assert.Contains(await _chat.TextsAsync(), text => text.Contains("核对过发送时间", StringComparison.Ordinal));
        Assert.Equal(["block_proposed", "block_confirmed", "block_disputed", "block_objection_answered"], await AuditedAsync());
    }

    [Fact]
    public async Task An_objection_is_answered_also_when_nobody_did_before_the_block_ended()
    {
        await ProposeAsync();
        await DecideAsync(_other, isAgreed: true);
        await _chat.TextAsync("提出异议");
        await _chat.TextAsync("那几条不是我发的，手机借给了别人");

        _clock.Advance(TimeSpan.FromDays(8));
        var later = await _office.SignInAsync("丁督办", new(StaffRoles.Supervisor, Permissions.Block));
        Assert.Contains("对限制提交的异议", (await later.GetAsync("/staff/today")).Text, StringComparison.Ordinal);
        Assert.Contains("答复异议（限制已到期）", (await later.GetAsync("/staff/blocks")).Text, StringComparison.Ordinal);
        await PostAsync(later, "Answer", new() { ["answer"] = "我们核对过发送时间，当时应当限制。" });

        var answer = (await KeptAsync())[^1];
        Assert.Contains("核对过发送时间", answer, StringComparison.Ordinal);
        Assert.Contains("已经到期", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("限制保持到", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("对限制提交的异议", (await later.GetAsync("/staff/today")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lifting_it_needs_a_reason_and_lets_the_person_file_again()
    {
        await ProposeAsync();
        await DecideAsync(_other, isAgreed: true);

        await PostAsync(_one, "Lift", new() { ["reason"] = " " });
        Assert.True((await OnlyAsync()).IsInForce(Today));
        await PostAsync(_one, "Lift", new() { ["reason"] = "查明是他人使用其手机" });

        Assert.Contains(await _chat.TextsAsync(), text => text.Contains("已经取消", StringComparison.Ordinal));
        Assert.Contains("请说说是什么事", await _chat.TextAsync("我要提建议"), StringComparison.Ordinal);
        Assert.Equal(["block_proposed", "block_confirmed", "block_lifted"], await AuditedAsync());
    }

    [Fact]
    public async Task It_shows_on_no_accusation_of_the_same_person_and_only_to_who_sees_where_it_came_from()
    {
        await ProposeAsync();
        var who = (await OnlyAsync()).Citizen with { };
        var accusation = await _office.FileAsync(new Matter(Lane.Accusation, "有人在低保评定里收钱", "静宁县"), who with { });
        var other = await _office.FileAsync(new Matter(Lane.Suggestion, "村口的路灯坏了", "庄浪县"), who with { });
        await _office.ChangeRightsAsync("甲审核", new(StaffRoles.Reviewer, Permissions.Block | Permissions.Accusations));
        var county = await _office.SignInAsync("庄浪审核", new(StaffRoles.Reviewer, Permissions.Block, Area: "庄浪县"));

        Assert.DoesNotContain("data-testid=\"block", (await _one.GetAsync($"/staff/cases/{accusation.Number}")).Text, StringComparison.Ordinal);
        Assert.Contains("反复大量提交相同内容", (await _one.GetAsync($"/staff/cases/{other.Number}")).Text, StringComparison.Ordinal);
        var elsewhere = (await county.GetAsync($"/staff/cases/{other.Number}")).Text;
        Assert.Contains("现在不能提请限制这位提交人", elsewhere, StringComparison.Ordinal);
        Assert.DoesNotContain("反复大量提交相同内容", elsewhere, StringComparison.Ordinal);
        Assert.DoesNotContain("data-testid=\"block-form", elsewhere, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_is_shown_however_many_came_after_it()
    {
        await ProposeAsync();
        await _office.InScopeAsync(async scope =>
        {
            var (database, clock) = (scope.GetRequiredService<AssistantDbContext>(), scope.GetRequiredService<DeadlineClock>());
            return await scope.GetRequiredService<DatabaseWriter>().WriteAsync(database, async stop =>
            {
                var found = await database.Cases.SingleAsync(stop);
                for (var at = 0; at < 100; at++)
                {
                    var later = FilingBlock.Propose(found, new(BlockGround.Repeating, Reason, 7, true), "丙审核", clock);
                    Assert.Null(later.Decide("丁督办", isAgreed: false, clock));
                    database.FilingBlocks.Add(later);
                }

                return true;
            }, default);
        });

        Assert.Contains("待复核", (await _other.GetAsync("/staff/blocks")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_blocked_stays_a_number_of_a_case()
    {
        await ProposeAsync();
        await DecideAsync(_other, isAgreed: true);

        var page = (await _other.GetAsync("/staff/blocks")).Text;

        Assert.Contains(_number, page, StringComparison.Ordinal);
        Assert.DoesNotContain((await OnlyAsync()).Citizen.UserId, page, StringComparison.Ordinal);
    }

    private static DateOnly Today => BeijingTime.Today(TimeProvider.System);

    private static Dictionary<string, string> Wish() => new() { ["ground"] = "Repeating", ["reason"] = Reason, ["days"] = "7", ["isNotForCriticism"] = "true" };

    private async Task ProposeAsync() => Assert.Equal(HttpStatusCode.Redirect, (await _one.PostAsync($"/staff/cases/{_number}/block", Wish())).Status);

    private Task<Answered> DecideAsync(StaffClient who, bool isAgreed) => PostAsync(who, "Decide", new() { ["isAgreed"] = isAgreed ? "true" : "false" });

    private async Task<Answered> PostAsync(StaffClient who, string handler, Dictionary<string, string> fields) =>
        await who.PostAsync($"/staff/blocks?handler={handler}", new(fields) { ["id"] = $"{(await OnlyAsync()).Id}" });

    private async Task<string> ObjectionAsync(string number, Dictionary<string, string> wish) => (await _one.GetAsync((await _one.PostAsync($"/staff/cases/{number}/block", wish)).Location)).Text;

    private Task<FilingBlock> OnlyAsync() => _office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().FilingBlocks.AsNoTracking().SingleAsync());

    private Task<List<string>> AuditedAsync() => _office.InScopeAsync(scope =>
        scope.GetRequiredService<AssistantDbContext>().AuditEntries.Where(entry => entry.Action.StartsWith("block_")).OrderBy(entry => entry.Sequence).Select(entry => entry.Action).ToListAsync());

    /// <summary>What stands in the conversation, for a time at which the token of the chat has long run out.</summary>
    private Task<List<string>> KeptAsync() => _office.InScopeAsync<List<string>>(async scope =>
        [.. (await scope.GetRequiredService<IActivityFeed>().ReadAsync($"directline/{_chat.Id}", after: 0, most: 100, default)).Activities.Select(each => ActivityJson.Read(each)!.Text ?? "")]);

    [GeneratedRegex("编号：([0-9-]+)")]
    private static partial Regex Number();
}
