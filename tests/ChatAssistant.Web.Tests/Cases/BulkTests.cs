using System.Net;
using System.Text.RegularExpressions;
using ChatAssistant.Cases;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Cases;

/// <summary>Many cases at once: shown first, then done to those that allow it, and taken back where there is a way.</summary>
public sealed partial class BulkTests : IAsyncLifetime
{
    private const string Unit = "静宁县住房和城乡建设局";

    private Office _office = null!;
    private StaffClient _staff = null!;
    private Case _one = null!;
    private Case _other = null!;
    private Case _done = null!;

    public async ValueTask InitializeAsync()
    {
        _office = await Office.OpenAsync(Unit);
        _staff = await _office.SignInAsync("张三", StaffRights.Desk);
        _one = await _office.FileAsync(new Matter(Lane.Suggestion, "路灯坏了", "静宁县") { County = "静宁县" });
        _other = await _office.FileAsync(new Matter(Lane.Suggestion, "路灯不亮", "静宁县") { County = "静宁县" });
        _done = await _office.GiveAsync(new Matter(Lane.Suggestion, "暖气不热", "庄浪县") { County = "庄浪县" }, Unit);
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_preview_says_what_becomes_of_each_and_does_nothing()
    {
        var shown = await SendAsync(_staff, "/staff/bulk", "Accept", "城乡建设", _one, _done);

        Assert.Equal((true, false), (IsDone(shown, _one), IsDone(shown, _done)));
        Assert.Contains("待答复 → 已受理", WebUtility.HtmlDecode(shown), StringComparison.Ordinal);
        Assert.Equal(CaseState.Submitted, (await NowAsync(_one)).State);
    }

    [Fact]
    public async Task What_is_refused_to_one_is_done_to_the_others()
    {
        var shown = await SendAsync(_staff, "/staff/bulk?handler=Apply", "Accept", "城乡建设", _one, _done, _other);

        Assert.Equal((true, false, true), (IsDone(shown, _one), IsDone(shown, _done), IsDone(shown, _other)));
        Assert.Equal([CaseState.Accepted, CaseState.Accepted, CaseState.InProgress], new[] { await NowAsync(_one), await NowAsync(_other), await NowAsync(_done) }.Select(each => each.State));
        Assert.Equal("城乡建设", (await NowAsync(_one)).Category);
        Assert.DoesNotContain("undo-form", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cases_are_given_to_a_unit_that_there_is()
    {
        await SendAsync(_staff, "/staff/bulk?handler=Apply", "Accept", "城乡建设", _one, _other);

        var unknown = await SendAsync(_staff, "/staff/bulk?handler=Apply", "Assign", "没有的单位", _one);
        Assert.False(IsDone(unknown, _one));
        await SendAsync(_staff, "/staff/bulk?handler=Apply", "Assign", Unit, _one, _other);

        Assert.Equal(CaseState.Assigned, (await NowAsync(_other)).State);
    }

    [Fact]
    public async Task A_merge_is_taken_back_once_and_only_by_whoever_did_it()
    {
        var merged = await SendAsync(_staff, "/staff/bulk?handler=Apply", "Merge", $"{_one.Number}", _other);
        Assert.Equal(CaseState.Merged, (await NowAsync(_other)).State);
        Assert.Equal(1, (await NowAsync(_one)).MemberCount);
        var deed = Deed().Match(merged).Groups[1].Value;

        var stranger = await _office.SignInAsync("李四", StaffRights.Desk);
        await UndoAsync(stranger, deed);
        Assert.Equal(CaseState.Merged, (await NowAsync(_other)).State);

        Assert.True(IsDone(await UndoAsync(_staff, deed), _other));
        Assert.Equal(CaseState.Submitted, (await NowAsync(_other)).State);
        Assert.Equal(0, (await NowAsync(_one)).MemberCount);
        Assert.Contains("已经不能撤销", await UndoAsync(_staff, deed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_label_is_put_on_all_and_taken_off_again()
    {
        var shown = await SendAsync(_staff, "/staff/bulk?handler=Apply", "Label", "周一汇报", _one, _done);
        Assert.Contains("周一汇报", (await _staff.GetAsync($"/staff/cases/{_done.Number}")).Text, StringComparison.Ordinal);

        await UndoAsync(_staff, Deed().Match(shown).Groups[1].Value);

        Assert.DoesNotContain("周一汇报", (await _staff.GetAsync($"/staff/cases/{_done.Number}")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StaffRoles.Supervisor, "Accept")]
    [InlineData(StaffRoles.Reviewer, "Assign")]
    [InlineData(StaffRoles.Dispatcher, "Merge")]
    public async Task Nobody_does_to_many_what_they_may_not_do_to_one(StaffRoles role, string act)
    {
        var staff = await _office.SignInAsync("别的人", new(role));

        Assert.Equal(HttpStatusCode.Forbidden, (await staff.PostAsync("/staff/bulk?handler=Apply", Fields(act, "x", _one))).Status);
    }

    [Fact]
    public async Task A_case_one_does_not_see_is_left_out_without_a_word()
    {
        var county = await _office.SignInAsync("县里的审核", new(StaffRoles.Reviewer, Area: "静宁县"));

        var shown = await SendAsync(county, "/staff/bulk?handler=Apply", "Label", "看看", _one, _done);

        Assert.True(IsDone(shown, _one));
        Assert.DoesNotContain($"{_done.Number}", shown, StringComparison.Ordinal);
        var lead = await SendAsync(county, "/staff/bulk", "Merge", $"{_done.Number}", _one);
        Assert.Contains("没有找到要并入的那一件", lead, StringComparison.Ordinal);
    }

    private Task<Case> NowAsync(Case filed) => _office.ChangeAsync(filed, (_, _) => { });

    private static bool IsDone(string page, Case found) => page.Contains($"data-case=\"{found.Number}\" data-done=\"True\"", StringComparison.Ordinal);

    private static async Task<string> UndoAsync(StaffClient staff, string deed) =>
        (await staff.PostAsync("/staff/bulk?handler=Undo", new() { ["deed"] = deed })).Text;

    private static async Task<string> SendAsync(StaffClient staff, string address, string act, string value, params Case[] cases) =>
        (await staff.PostAsync(address, Fields(act, value, cases))).Text;

    private static Dictionary<string, string> Fields(string act, string value, params Case[] cases)
    {
        var fields = new Dictionary<string, string> { ["act"] = act, ["value"] = value, ["reason"] = "反映的是同一件事" };
        for (var at = 0; at < cases.Length; at++) fields[$"chosen[{at}]"] = $"{cases[at].Number}";
        return fields;
    }

    [GeneratedRegex("name=\"deed\" value=\"([^\"]+)\"")]
    private static partial Regex Deed();
}
