using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Staff;

public sealed class TwoPersonTests : IAsyncLifetime
{
    private const string Reason = "请向有管辖权的人民法院起诉";

    private Office _office = null!;
    private StaffClient _one = null!;
    private StaffClient _other = null!;
    private Case _filed = null!;

    public async ValueTask InitializeAsync()
    {
        _office = await Office.OpenAsync();
        _one = await _office.SignInAsync("甲审核", new(StaffRoles.Reviewer, Office.Every));
        _other = await _office.SignInAsync("乙督办", new(StaffRoles.Supervisor, Permissions.Publish));
        _filed = await _office.FileAsync(new Matter(Lane.Suggestion, "路灯坏了，晚上看不见", "静宁县"));
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task What_is_not_accepted_is_so_when_a_second_person_agrees()
    {
        await ProposeAsync();
        Assert.Equal(CaseState.Submitted, (await NowAsync()).State);

        await _other.PostAsync(Path("decide"), new() { ["isAgreed"] = "true" });

        var now = await NowAsync();
        Assert.Equal(CaseState.NotAccepted, now.State);
        Assert.Contains("乙督办", now.Events.MaxBy(step => step.Sequence)!.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_proposed_it_cannot_agree_to_it()
    {
        await ProposeAsync();

        var page = await FollowAsync(_one, await _one.PostAsync(Path("decide"), new() { ["isAgreed"] = "true" }));

        Assert.Contains("要由另一个人复核", page, StringComparison.Ordinal);
        Assert.Equal(CaseState.Submitted, (await NowAsync()).State);
    }

    [Fact]
    public async Task A_no_of_the_second_person_leaves_the_case_where_it_was()
    {
        await ProposeAsync();

        await _other.PostAsync(Path("decide"), new() { ["isAgreed"] = "false" });
        await _other.PostAsync(Path("decide"), new() { ["isAgreed"] = "true" });

        Assert.Equal(CaseState.Submitted, (await NowAsync()).State);
    }

    [Fact]
    public async Task Spam_and_publishing_want_a_second_person_too()
    {
        await _office.ChangeAsync(_filed, (found, clock) => found.Answer(new("灯换好了。", "m", new(ResultCode.Solved)), "甲审核", clock));
        await _one.PostAsync(Path("publish"), new() { ["reason"] = "很多人关心", ["matter"] = _filed.Text, ["answer"] = "灯换好了。" });
        Assert.False((await NowAsync()).IsPublic);
        await _other.PostAsync(Path("decide"), new() { ["isAgreed"] = "true" });
        Assert.True((await NowAsync()).IsPublic);

        await _one.PostAsync(Path("propose"), new() { ["reason"] = "广告" });
        Assert.Equal(CaseState.Replied, (await NowAsync()).State);
        await _other.PostAsync(Path("decide"), new() { ["isAgreed"] = "true" });
        Assert.Equal(CaseState.Spam, (await NowAsync()).State);
    }

    [Fact]
    public async Task Nobody_gives_themselves_rights()
    {
        var administrator = await _office.SignInAsync("管理员", new(StaffRoles.Administrator));

        var own = await administrator.PostAsync($"/staff/accounts/{Uri.EscapeDataString("管理员")}", new() { ["Rights.Roles"] = "Reviewer" });
        await administrator.PostAsync($"/staff/accounts/{Uri.EscapeDataString("乙督办")}", new() { ["Rights.Roles"] = "Reviewer" });

        Assert.Contains("不能改自己的账号", own.Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await administrator.GetAsync($"/staff/cases/{_filed.Number}")).Status);
        Assert.Contains("受理", (await _other.GetAsync($"/staff/cases/{_filed.Number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_goes_from_the_reviewer_over_the_dispatcher_to_the_unit_and_back()
    {
        await _office.AddUnitAsync("住建局");
        var dispatcher = await _office.SignInAsync("分办员", new(StaffRoles.Dispatcher));
        var unit = await _office.SignInAsync("联络员", new(StaffRoles.UnitLiaison, Permissions.None, "住建局"));

        await _one.PostAsync(Path("accept"), new() { ["category"] = "市政" });
        await dispatcher.PostAsync(Path("assign"), new() { ["leadUnit"] = "住建局" });
        await unit.PostAsync(Path("take-up"));
        await unit.PostAsync(Path("draft"), new() { ["draftText"] = "已经换了灯泡。", ["result"] = "Solved" });
        var page = await _one.GetAsync($"/staff/cases/{_filed.Number}");

        Assert.Contains("已经换了灯泡。", page.Text, StringComparison.Ordinal);
        Assert.Equal(CaseState.InProgress, (await NowAsync()).State);
    }

    private Task<Answered> ProposeAsync() => _one.PostAsync(Path("propose"), new() { ["ground"] = "LegalProceedings", ["reason"] = Reason });

    private Task<Case> NowAsync() => _office.ChangeAsync(_filed, (_, _) => { });

    private string Path(string action) => $"/staff/cases/{_filed.Number}/{action}";

    private static async Task<string> FollowAsync(StaffClient client, Answered answer) => (await client.GetAsync(answer.Location)).Text;
}
