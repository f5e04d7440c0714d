using System.Net;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Campaigns;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Campaigns;

/// <summary>An office asks everybody about one topic, and tells those who answered what came of it.</summary>
public sealed class CallTests : IAsyncLifetime
{
    private const string Topic = "校园食品安全";
    private const string Summary = "共收到意见三十条，集中在食堂采购公开，教育部门下月起每周公示采购清单。";

    private RunningService _service = null!;
    private Office _office = null!;
    private StaffClient _reviewer = null!;

    public async ValueTask InitializeAsync()
    {
        _service = await RunningService.StartAsync("--Announcements:LookEvery=00:00:00.100");
        _office = new Office(_service);
        _reviewer = await _office.SignInAsync("张审核", new(StaffRoles.Reviewer | StaffRoles.Dispatcher));
    }

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_call_is_made_heard_in_the_chat_filed_with_and_answered_to_all_who_took_part()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await _reviewer.PostAsync("/staff/calls/edit", Form())).Status);
        var (one, two, stranger) = (await Chat.OpenAsync(_service), await Chat.OpenAsync(_service), await Chat.OpenAsync(_service));

        Assert.Contains($"正在专项征集：{Topic}", await one.TextAsync("帮助"), StringComparison.Ordinal);
        await TakePartAsync(one, "建议食堂的采购清单每周公开一次");
        await TakePartAsync(two, "建议家长代表每月到食堂看一次");
        await stranger.TextAsync("你好");

        var campaign = await OnlyAsync();
        var list = (await _reviewer.GetAsync($"/staff?call={campaign.Id}")).Text;
        Assert.Contains("采购清单", list, StringComparison.Ordinal);
        Assert.Contains("家长代表", list, StringComparison.Ordinal);

        var closed = await _reviewer.PostAsync($"/staff/calls/{campaign.Id}/close", new() { ["summary"] = Summary });

        foreach (var chat in new[] { one, two }) await chat.FirstAsync(each => each["text"]?.GetValue<string>().Contains(Summary, StringComparison.Ordinal) is true);
        var page = (await _reviewer.GetAsync(closed.Location)).Text;
        Assert.Contains("已告诉2个对话", page, StringComparison.Ordinal);
        Assert.Contains(Summary, page, StringComparison.Ordinal);
        foreach (var chat in new[] { one, two }) Assert.Single(await chat.TextsAsync(), text => text.Contains(Summary, StringComparison.Ordinal));
        Assert.DoesNotContain(await stranger.TextsAsync(), text => text.Contains(Summary, StringComparison.Ordinal));
        Assert.DoesNotContain(Topic, await stranger.TextAsync("帮助"), StringComparison.Ordinal);
        await _reviewer.PostAsync($"/staff/calls/{campaign.Id}/close", new() { ["summary"] = "第二次结束，不应该再告诉任何人。" });
        Assert.Equal(Summary, (await OnlyAsync()).Summary);
    }

    [Fact]
    public async Task The_list_shows_only_what_answers_the_call()
    {
        var campaign = await _office.BeginCampaignAsync(Topic);
        await _office.FileAsync(new Matter(Lane.Suggestion, "食堂的采购清单要公开", "崆峒区") { CampaignId = campaign.Id, Source = CaseSource.Campaign });
        await _office.FileAsync(new Matter(Lane.Suggestion, "二中门口路灯坏了", "崆峒区"));

        var list = (await _reviewer.GetAsync($"/staff?call={campaign.Id}")).Text;

        Assert.Contains("采购清单", list, StringComparison.Ordinal);
        Assert.DoesNotContain("路灯", list, StringComparison.Ordinal);
        Assert.Contains("共1件", (await _reviewer.GetAsync($"/staff/calls/{campaign.Id}")).Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_emergency_call_is_seen_as_one_and_shortens_what_the_house_gives_itself()
    {
        await _office.AddUnitAsync("市教育局");
        var campaign = await _office.BeginCampaignAsync(Topic, isEmergency: true);
        var matter = new Matter(Lane.Suggestion, "食堂的采购清单要公开", "崆峒区") { CampaignId = campaign.Id, Source = CaseSource.Campaign, IsUrgent = true };

        var urgent = await _office.GiveAsync(matter, "市教育局");
        var usual = await _office.GiveAsync(matter with { IsUrgent = false }, "市教育局");

        Assert.True(urgent.Running(DeadlineKind.Handle)!.Due < usual.Running(DeadlineKind.Handle)!.Due);
        Assert.Equal(urgent.DueOf(DeadlineKind.Notify), usual.DueOf(DeadlineKind.Notify));
        Assert.Equal(urgent.DueOf(DeadlineKind.Objection), usual.DueOf(DeadlineKind.Objection));
        Assert.Contains("应急", (await _reviewer.GetAsync($"/staff/cases/{urgent.Number}")).Text, StringComparison.Ordinal);
        Assert.Contains("应急征集的事项", (await _reviewer.GetAsync("/staff/today")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_calls_of_one_name_and_days_the_wrong_way_round_are_refused()
    {
        await _office.BeginCampaignAsync(Topic);

        Assert.Contains("已有同名的征集", (await _reviewer.PostAsync("/staff/calls/edit", Form())).Text, StringComparison.Ordinal);
        Assert.Contains("结束日期不能早于", (await _reviewer.PostAsync("/staff/calls/edit", new(Form()) { ["topic"] = "冬季供暖", ["to"] = "2020-01-01" })).Text, StringComparison.Ordinal);
        Assert.Contains("4到16个字", (await _reviewer.PostAsync("/staff/calls/edit", new(Form()) { ["topic"] = "路" })).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_limited_to_a_county_makes_calls_for_it_alone()
    {
        var city = await _office.BeginCampaignAsync(Topic);
        var county = await _office.SignInAsync("静宁审核", new(StaffRoles.Reviewer, Area: "静宁县"));

        var page = (await county.GetAsync($"/staff/calls/{city.Id}")).Text;
        Assert.DoesNotContain("close-call-form", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/staff/calls/edit", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await county.GetAsync($"/staff/calls/edit?id={city.Id}")).Status);
        var form = (await county.GetAsync("/staff/calls/edit")).Text;
        Assert.Contains("value=\"静宁县\"", form, StringComparison.Ordinal);
        Assert.DoesNotContain("全市", form, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"庄浪县\"", form, StringComparison.Ordinal);

        await county.PostAsync("/staff/calls/edit", new(Form()) { ["topic"] = "村级卫生室" });
        await county.PostAsync($"/staff/calls/{city.Id}/close", new() { ["summary"] = Summary });

        var all = await _office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().Campaigns.AsNoTracking().ToListAsync());
        Assert.Equal("静宁县", all.Single(each => each.Topic == "村级卫生室").Area);
        Assert.Null(all.Single(each => each.Id == city.Id).Summary);
    }

    private static Dictionary<string, string> Form()
    {
        var today = BeijingTime.Today(TimeProvider.System);
        return new()
        {
            ["topic"] = Topic,
            ["explanation"] = "想听听大家对学校食堂的意见，作为专题询问的依据。",
            ["ways"] = "也可以到代表联络站当面说。",
            ["from"] = $"{today:yyyy-MM-dd}",
            ["to"] = $"{today.AddDays(20):yyyy-MM-dd}",
        };
    }

    private static async Task TakePartAsync(Chat chat, string matter)
    {
        await chat.TextAsync($"{Topic}：{matter}，崆峒区东关街道");
        Assert.Contains("已归入专项征集", await chat.TextAsync("确认"), StringComparison.Ordinal);
    }

    private Task<Campaign> OnlyAsync() => _office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().Campaigns.AsNoTracking().SingleAsync());
}
