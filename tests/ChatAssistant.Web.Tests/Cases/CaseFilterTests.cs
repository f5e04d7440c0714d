using System.Text.RegularExpressions;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Cases;

/// <summary>Each filter lets through what it says: of two cases, the one that is so.</summary>
public sealed partial class CaseFilterTests : IAsyncLifetime
{
    private const string Unit = "静宁县住房和城乡建设局";

    private Office _office = null!;
    private StaffClient _staff = null!;
    private Case _lamp = null!;
    private Case _asked = null!;

    public async ValueTask InitializeAsync()
    {
        _office = await Office.OpenAsync(Unit);
        _staff = await _office.SignInAsync("审核", new(StaffRoles.Reviewer | StaffRoles.Dispatcher | StaffRoles.Supervisor));
        _lamp = await _office.GiveAsync(new Matter(Lane.Suggestion, "路灯坏了", "静宁县")
        {
            County = "静宁县",
            Source = CaseSource.DeputyForward,
            Forward = new DeputyForward(Guid.NewGuid(), "代表甲", ConstituentConsent.Hidden),
        }, Unit);
        await _office.ChangeAsync(_lamp, (found, clock) => Assert.Null(found.Supervise(Actor.Supervisor("督"), "久拖不决", clock)));
        _asked = await _office.FileAsync(new Matter(Lane.Inquiry, "居住证怎么办", "庄浪县") { County = "庄浪县", Category = "政务服务" });
        await _office.ChangeAsync(_asked, (found, clock) =>
        {
            Assert.Null(found.Reply(Actor.Reviewer("审"), new("带身份证到大厅", "m1"), clock));
            Assert.Null(found.Rate(Actor.Citizen, new RatingAnswers(true, SolvedAnswer.Solved, SatisfiedAnswer.Satisfied), clock));
        });
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Theory]
    [InlineData("lane=Suggestion", true)]
    [InlineData("lane=Inquiry", false)]
    [InlineData("state=InProgress", true)]
    [InlineData("state=Closed", false)]
    [InlineData("county=静宁县", true)]
    [InlineData("county=庄浪县", false)]
    [InlineData("unit=静宁县住房和城乡建设局", true)]
    [InlineData("category=政务服务", false)]
    [InlineData("source=DeputyForward", true)]
    [InlineData("source=Citizen", false)]
    [InlineData("rating=Satisfied", false)]
    [InlineData("deputy=代表甲", true)]
    [InlineData("supervised=true", true)]
    [InlineData("waiting=true", true)]
    public async Task A_filter_lets_through_what_it_says(string filter, bool isLamp) =>
        Assert.Equal([$"{(isLamp ? _lamp : _asked).Number}"], await ListedAsync($"/staff?{filter}"));

    [Fact]
    public async Task Days_of_filing_are_counted_in_beijing()
    {
        var today = _lamp.Number.Day;

        Assert.Equal(2, (await ListedAsync($"/staff?from={today:yyyy-MM-dd}&to={today:yyyy-MM-dd}")).Count);
        Assert.Empty(await ListedAsync($"/staff?from={today.AddDays(1):yyyy-MM-dd}"));
        Assert.Empty(await ListedAsync($"/staff?to={today.AddDays(-1):yyyy-MM-dd}"));
        Assert.Equal(2, (await ListedAsync("/staff?to=9999-12-31")).Count);
    }

    [Fact]
    public async Task A_label_finds_its_cases_again()
    {
        await _staff.PostAsync($"/staff/cases/{_asked.Number}/labels", new() { ["label"] = "周一汇报" });
        Assert.Equal([$"{_asked.Number}"], await ListedAsync("/staff?label=周一汇报"));

        await _staff.PostAsync($"/staff/cases/{_asked.Number}/labels?handler=Remove", new() { ["label"] = "周一汇报" });
        Assert.Empty(await ListedAsync("/staff?label=周一汇报"));
    }

    [Fact]
    public async Task What_nobody_waits_for_comes_last_unless_the_newest_are_asked_for()
    {
        Assert.Equal([$"{_lamp.Number}", $"{_asked.Number}"], await ListedAsync("/staff"));
        Assert.Equal([$"{_asked.Number}", $"{_lamp.Number}"], await ListedAsync("/staff?sort=Newest"));
        Assert.Equal([$"{_lamp.Number}", $"{_asked.Number}"], await ListedAsync("/staff?sort=Oldest"));
    }

    [Fact]
    public async Task A_view_is_kept_for_oneself_or_shared()
    {
        await _staff.PostAsync("/staff/views?lane=Inquiry", new() { ["name"] = "我的咨询" });
        await _staff.PostAsync("/staff/views?county=静宁县", new() { ["name"] = "静宁的", ["isShared"] = "true" });
        var other = await _office.SignInAsync("别人", new(StaffRoles.Reviewer));

        Assert.Contains("/staff?lane=Inquiry", (await _staff.GetAsync("/staff")).Text, StringComparison.Ordinal);
        var theirs = (await other.GetAsync("/staff")).Text;
        Assert.DoesNotContain("我的咨询", theirs, StringComparison.Ordinal);
        Assert.Contains("静宁的", theirs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shared_view_stays_in_the_house()
    {
        await _staff.PostAsync("/staff/views?county=静宁县", new() { ["name"] = "某局长收礼", ["isShared"] = "true" });
        await _staff.PostAsync("/staff/views?lane=Accusation", new() { ["name"] = "检举的", ["isShared"] = "true" });
        var unit = await _office.SignInAsync("单位的人", new(StaffRoles.UnitLiaison, Unit: Unit));
        var county = await _office.SignInAsync("县里的人", new(StaffRoles.CountyCongress, Area: "静宁县"));
        var colleague = await _office.SignInAsync("同事", new(StaffRoles.Reviewer));
        var trusted = await _office.SignInAsync("看检举的同事", new(StaffRoles.Reviewer, Permissions.Accusations));

        foreach (var other in new[] { unit, county }) Assert.DoesNotContain("某局长收礼", await ViewsAsync(other), StringComparison.Ordinal);
        Assert.Contains("某局长收礼", await ViewsAsync(colleague), StringComparison.Ordinal);
        Assert.DoesNotContain("检举的", await ViewsAsync(colleague), StringComparison.Ordinal);
        Assert.Contains("检举的", await ViewsAsync(trusted), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_in_since_is_counted_and_only_what_one_sees()
    {
        var county = await _office.SignInAsync("县里的人", new(StaffRoles.CountyCongress, Area: "静宁县"));
        var since = Newest().Match((await county.GetAsync("/staff")).Text).Groups[1].Value;
        await _office.FileAsync(new Matter(Lane.Suggestion, "新来的", "静宁县") { County = "静宁县" });
        await _office.FileAsync(new Matter(Lane.Suggestion, "别县的", "庄浪县") { County = "庄浪县" });

        Assert.Equal("{\"count\":1}", (await county.GetAsync($"/staff/news?since={since}")).Text);
    }

    private static async Task<string> ViewsAsync(StaffClient staff) => (await staff.GetAsync("/staff")).Text + (await staff.GetAsync("/staff/views")).Text;

    private async Task<List<string>> ListedAsync(string address) =>
        [.. Listed().Matches((await _staff.GetAsync(address)).Text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("<tr data-case=\"([^\"]+)\"")]
    private static partial Regex Listed();

    [GeneratedRegex("data-news=\"/staff/news\\?since=([0-9]+)\"")]
    private static partial Regex Newest();
}
