using System.Net;
using System.Text;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Tests.Settings;

/// <summary>The routing table: edited with a note, taken in from a file, and proposed to the dispatcher, who decides.</summary>
public sealed class RoutingTests : IAsyncLifetime
{
    private const string Path = "/staff/settings/routing";
    private const string Import = $"{Path}/import";
    private const string Traffic = "静宁县交通运输局";
    private const string Police = "静宁县公安局";
    private const string School = "静宁县教育局";

    private SettingsRoom _room = null!;

    public async ValueTask InitializeAsync() => _room = await SettingsRoom.OpenAsync(Traffic, Police, School);

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task An_entry_is_kept_with_its_note_as_a_version_and_changed_once_more()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync(Traffic, 0, coUnit: Police)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync(Police, 1)).Status);

        var page = await _room.Staff.GetAsync(Path);
        Assert.Contains("第2版，共1条", SettingsRoom.Words(page, "version"), StringComparison.Ordinal);
        Assert.Contains($"{Traffic}（协办：{Police}） → {Police}", SettingsRoom.Words(page, "history"), StringComparison.Ordinal);
        Assert.Contains("职能调整", SettingsRoom.Words(page, "history"), StringComparison.Ordinal);
        var entries = await _room.ReadAsync(database => database.AuditEntries.Where(entry => entry.Action == "routing_changed").OrderBy(entry => entry.Sequence).ToListAsync());
        Assert.Equal([(null, "交通 × 静宁县"), ($"{Traffic}（协办：{Police}）", "交通 × 静宁县")], entries.Select(entry => (entry.Before, entry.Subject)));
        Assert.All(entries, entry => Assert.Equal(SettingsRoom.Administrator, entry.By));
    }

    [Theory]
    [InlineData("note", "", "请写明为什么改")]
    [InlineData("category", "", "请写“全部”")]
    [InlineData("area", "", "请写“全部”")]
    [InlineData("area", "兰州市", "不认识地区“兰州市”")]
    [InlineData("leadUnit", "", "请选择主办单位")]
    [InlineData("leadUnit", "没有的局", "没有承办单位“没有的局”")]
    [InlineData("coUnits", Traffic, "不能同时是协办单位")]
    [InlineData("version", "7", "别人刚刚改过目录")]
    public async Task What_is_not_in_order_is_refused_and_stays_in_the_form(string field, string value, string objection)
    {
        var refused = await _room.Staff.PostAsync($"{Path}?handler=Save", new(Fields(Traffic, 0)) { [field] = value });

        Assert.Equal(HttpStatusCode.OK, refused.Status);
        Assert.Contains(objection, SettingsRoom.Words(refused, "routing-form"), StringComparison.Ordinal);
        if (field is not "category") Assert.Equal("交通", SettingsRoom.Field(refused, "category"));
        if (field is not "note") Assert.Equal("职能调整", SettingsRoom.Field(refused, "note"));
        Assert.Equal(0, await _room.ReadAsync(database => database.Routing.CountAsync()));
    }

    [Fact]
    public async Task The_dispatcher_finds_the_proposed_units_chosen_with_the_reason_and_may_choose_others()
    {
        await SaveAsync(Traffic, 0, coUnit: Police);
        var dispatcher = await _room.Office.SignInAsync("王分办", new(StaffRoles.Dispatcher));
        var filed = await AcceptedAsync("静宁县", "交通");

        var page = await dispatcher.GetAsync($"/staff/cases/{filed.Number}");

        Assert.Contains("按派单目录：交通 × 静宁县", SettingsRoom.Words(page, "routing"), StringComparison.Ordinal);
        Assert.Equal([Traffic, Police], Chosen(page));
        Assert.Equal(CaseState.Accepted, (await NowAsync(filed)).State);
        await dispatcher.PostAsync($"/staff/cases/{filed.Number}/assign", new() { ["leadUnit"] = School, ["coUnit"] = Police });
        Assert.Equal([School, Police], (await NowAsync(filed)).Assignments.OrderByDescending(each => each.IsLead).Select(each => each.Unit));
    }

    [Fact]
    public async Task A_case_that_no_entry_holds_has_no_unit_chosen_and_says_so()
    {
        await SaveAsync(Traffic, 0);
        var dispatcher = await _room.Office.SignInAsync("王分办", new(StaffRoles.Dispatcher));
        var filed = await AcceptedAsync("庄浪县", "交通");

        var page = await dispatcher.GetAsync($"/staff/cases/{filed.Number}");

        Assert.Contains("派单目录里没有“交通 × 庄浪县”对应的单位", SettingsRoom.Words(page, "routing"), StringComparison.Ordinal);
        Assert.Empty(Chosen(page));
    }

    [Fact]
    public async Task An_entry_whose_unit_is_gone_is_shown_as_broken_and_not_used()
    {
        await SaveAsync(Traffic, 0);
        await _room.ReadAsync(database => database.Units.Where(unit => unit.Name == Traffic).ExecuteDeleteAsync());
        var dispatcher = await _room.Office.SignInAsync("王分办", new(StaffRoles.Dispatcher));
        var filed = await AcceptedAsync("静宁县", "交通");

        var page = await dispatcher.GetAsync($"/staff/cases/{filed.Number}");

        Assert.Contains($"指向的“{Traffic}”已经不在承办单位名单里", SettingsRoom.Words(page, "routing"), StringComparison.Ordinal);
        Assert.Empty(Chosen(page));
        Assert.Contains("有1条指向", SettingsRoom.Words(await _room.Staff.GetAsync(Path), "broken"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_unit_that_a_matter_accuses_is_never_proposed()
    {
        await SaveAsync(Traffic, 0);
        var dispatcher = await _room.Office.SignInAsync("王分办", new(StaffRoles.Dispatcher));
        var filed = await AcceptedAsync("静宁县", "交通");
        await _room.Office.ChangeAsync(filed, (found, clock) => Assert.Null(found.NameAccused(Actor.Reviewer("审"), Traffic, clock)));

        var page = await dispatcher.GetAsync($"/staff/cases/{filed.Number}");

        Assert.Contains("反映的正是这个单位", SettingsRoom.Words(page, "routing"), StringComparison.Ordinal);
        Assert.Empty(Chosen(page));
    }

    [Fact]
    public async Task Many_cases_are_shown_each_with_its_own_unit_and_given_as_the_form_came_back()
    {
        await SaveAsync(Traffic, 0, coUnit: Police);
        var dispatcher = await _room.Office.SignInAsync("王分办", new(StaffRoles.Dispatcher));
        var (ours, other, nobodys) = (await AcceptedAsync("静宁县", "交通"), await AcceptedAsync("静宁县", "交通"), await AcceptedAsync("庄浪县", "教育"));
        var fields = new Dictionary<string, string> { ["act"] = "Assign", ["chosen[0]"] = $"{ours.Number}", ["chosen[1]"] = $"{other.Number}", ["chosen[2]"] = $"{nobodys.Number}" };

        var preview = await dispatcher.PostAsync("/staff/bulk", fields);
        Assert.Contains("按派单目录：交通 × 静宁县", preview.Text, StringComparison.Ordinal);
        Assert.Contains("没有选单位，这一件留在待交办", preview.Text, StringComparison.Ordinal);
        Assert.Equal(CaseState.Accepted, (await NowAsync(ours)).State);

        // Nothing is given by the table alone: only what came back with the form.
        await dispatcher.PostAsync("/staff/bulk?handler=Apply", fields);
        Assert.Equal(CaseState.Accepted, (await NowAsync(ours)).State);

        fields[$"leads[{ours.Number}]"] = Traffic;
        fields[$"coUnits[{ours.Number}]"] = Police;
        fields[$"leads[{other.Number}]"] = School;
        fields[$"leads[{nobodys.Number}]"] = "";
        await dispatcher.PostAsync("/staff/bulk?handler=Apply", fields);

        Assert.Equal([Traffic, Police], (await NowAsync(ours)).Assignments.OrderByDescending(each => each.IsLead).Select(each => each.Unit));
        Assert.Equal(School, (await NowAsync(other)).LeadUnit()?.Unit);
        Assert.Equal(CaseState.Accepted, (await NowAsync(nobodys)).State);
    }

    [Fact]
    public async Task A_file_is_looked_at_first_and_what_was_taken_out_can_be_taken_in_again()
    {
        await SaveAsync(Traffic, 0, coUnit: Police);
        var taken = await _room.Staff.PostAsync($"{Path}?handler=Export");
        Assert.Contains($"\"交通\",\"静宁县\",\"{Traffic}\",\"{Police}\"", taken.Text, StringComparison.Ordinal);

        var look = await LookAsync($"{taken.Text.TrimStart('\uFEFF')}教育,平凉市静宁县城关镇,{School},\r\n交通,静宁县,{Police},\r\n教育,全部,没有的局,\r\n");

        Assert.Contains("共4行，其中1行会改动目录，2行有问题", SettingsRoom.Words(look, "summary"), StringComparison.Ordinal);
        Assert.Contains("与前面的行重复", SettingsRoom.Words(look, "preview"), StringComparison.Ordinal);
        Assert.Equal(1, await _room.ReadAsync(database => database.Routing.CountAsync()));
        var seal = SettingsRoom.Field(look, "seal");

        Assert.Contains("有问题的行", SettingsRoom.Words(await KeepAsync(seal, "补充教育", false), "keep-form"), StringComparison.Ordinal);
        Assert.Contains("请写明为什么改", SettingsRoom.Words(await KeepAsync(seal, "", true), "keep-form"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await KeepAsync(seal, "补充教育", true)).Status);

        Assert.Contains("静宁县城关镇", SettingsRoom.Words(await _room.Staff.GetAsync(Path), "routing"), StringComparison.Ordinal);
        Assert.Contains("请核对现在的目录", SettingsRoom.Words(await KeepAsync(seal, "再来一次", true), "keep-form"), StringComparison.Ordinal);
        Assert.Contains("已经不能使用", (await KeepAsync("made-up", "x", true)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_a_column_that_stands_twice_is_refused()
    {
        var look = await LookAsync($"类别,地区,主办单位,主办\r\n教育,静宁县,{School},{Police}\r\n");

        Assert.Contains("“主办”列重复了", look.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"seal\"", look.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_entry_proposes_nothing_and_stays_in_the_history()
    {
        await SaveAsync(Traffic, 0);

        Assert.Equal(HttpStatusCode.Redirect, (await _room.Staff.PostAsync($"{Path}?handler=Remove", Fields("", 1))).Status);

        var page = await _room.Staff.GetAsync(Path);
        Assert.NotEmpty(SettingsRoom.Words(page, "empty"));
        Assert.Contains($"{Traffic} → 已删除", SettingsRoom.Words(page, "history"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Chosen(Answered page) =>
        SettingsRoom.Page(page).QuerySelectorAll("[data-testid=assign-form] option[selected]").Select(option => option.GetAttribute("value")!);

    private static Dictionary<string, string> Fields(string lead, int version, string coUnit = "") => new()
    {
        ["category"] = "交通",
        ["area"] = "静宁县",
        ["leadUnit"] = lead,
        ["coUnits"] = coUnit,
        ["version"] = $"{version}",
        ["note"] = "职能调整",
    };

    private Task<Answered> SaveAsync(string lead, int version, string coUnit = "") => _room.Staff.PostAsync($"{Path}?handler=Save", Fields(lead, version, coUnit));

    private async Task<Answered> LookAsync(string file) => await _room.Staff.PostFileAsync(Import, "file", Encoding.UTF8.GetBytes(file));

    private Task<Answered> KeepAsync(string seal, string note, bool skipsWrong) =>
        _room.Staff.PostAsync($"{Import}?handler=Keep", new() { ["seal"] = seal, ["note"] = note, ["skipsWrong"] = skipsWrong ? "true" : "false" });

    private async Task<Case> AcceptedAsync(string county, string category) =>
        await _room.Office.ChangeAsync(
            await _room.Office.FileAsync(new Matter(Lane.Suggestion, "路口没有红绿灯", county) { County = county }),
            (found, clock) => Assert.Null(found.Accept(Actor.Reviewer("审"), category, clock)));

    private Task<Case> NowAsync(Case filed) => _room.Office.ChangeAsync(filed, (_, _) => { });
}
