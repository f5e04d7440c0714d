using System.Net;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Exports;

/// <summary>Taking cases out of the console.</summary>
public sealed class CaseExportTests : IAsyncLifetime
{
    private const string Unit = "区住房和城乡建设局";

    private Office _office = null!;

    public async ValueTask InitializeAsync() => _office = await Office.OpenAsync(Unit);

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task All_cases_come_out_and_not_only_the_first_page()
    {
        for (var count = 1; count <= 25; count++) await _office.FileAsync(new Matter(Lane.Suggestion, $"第{count}件事，路灯坏了", "崆峒区"));
        var reviewer = await SignInAsync();

        var lines = await ExportAsync(reviewer, "");

        Assert.Equal(2 + 25, lines.Count);
        Assert.StartsWith("\"导出人：导出员", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"编号\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("第25件事", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_of_the_list_narrows_the_file()
    {
        await _office.FileAsync(new Matter(Lane.Suggestion, "路灯坏了，晚上看不见", "崆峒区"));
        await _office.FileAsync(new Matter(Lane.Inquiry, "请问在哪里办证", "静宁县"));
        await _office.GiveAsync(new Matter(Lane.Suggestion, "井盖不见了，很危险", "静宁县"), Unit);
        var reviewer = await SignInAsync();

        Assert.Contains("办证", Assert.Single((await ExportAsync(reviewer, "?lane=Inquiry")).Skip(2)), StringComparison.Ordinal);
        Assert.Contains("井盖", Assert.Single((await ExportAsync(reviewer, $"?unit={Uri.EscapeDataString(Unit)}")).Skip(2)), StringComparison.Ordinal);
        Assert.Equal(2, (await ExportAsync(reviewer, $"?county={Uri.EscapeDataString("静宁县")}")).Skip(2).Count());
        Assert.Empty((await ExportAsync(reviewer, "?to=2020-01-01")).Skip(2));
        Assert.Equal(3, (await ExportAsync(reviewer, "?from=2020-01-01")).Skip(2).Count());
        Assert.Empty((await ExportAsync(reviewer, "?overdue=true")).Skip(2));
        Assert.Empty((await ExportAsync(reviewer, "?rating=Satisfied")).Skip(2));
    }

    [Fact]
    public async Task Whatever_narrows_the_list_narrows_the_file()
    {
        var lamp = await _office.FileAsync(new Matter(Lane.Suggestion, "路灯坏了，晚上看不见", "崆峒区"));
        await _office.FileAsync(new Matter(Lane.Suggestion, "桥栏杆松了，怕孩子掉下去", "崆峒区") { Source = CaseSource.StaffLastMile });
        await _office.FileAsync(new Matter(Lane.Suggestion, "公交车太少了", "崆峒区")
        {
            Source = CaseSource.DeputyForward,
            Forward = new(Guid.NewGuid(), "代表甲", ConstituentConsent.Named),
        });
        await _office.ChangeAsync(lamp, (found, clock) => Assert.Null(found.Redirect(Actor.Reviewer("审"), "请找供电所报修，电话在公告栏", clock)));
        var reviewer = await SignInAsync();
        await reviewer.PostAsync($"/staff/cases/{lamp.Number}/labels", new() { ["label"] = "照明" });

        Assert.Contains("路灯", Assert.Single((await ExportAsync(reviewer, "?label=照明")).Skip(2)), StringComparison.Ordinal);
        Assert.Contains("栏杆", Assert.Single((await ExportAsync(reviewer, "?source=StaffLastMile")).Skip(2)), StringComparison.Ordinal);
        Assert.Contains("公交", Assert.Single((await ExportAsync(reviewer, "?deputy=代表甲")).Skip(2)), StringComparison.Ordinal);
        Assert.Equal(2, (await ExportAsync(reviewer, "?waiting=true")).Skip(2).Count());
    }

    [Fact]
    public async Task Nothing_of_whose_it_is_leaves_the_console()
    {
        await _office.FileAsync(new Matter(Lane.Suggestion, "请联系我13893312345，我叫李建国", "崆峒区")
        {
            Display = DisplayMode.Open,
            Name = new("李建国", null),
            Contact = new("13893312345", null),
        });
        var reviewer = await SignInAsync();

        var text = string.Join('\n', await ExportAsync(reviewer, ""));

        Assert.DoesNotContain("13893312345", text, StringComparison.Ordinal);
        Assert.DoesNotContain("李建国", text, StringComparison.Ordinal);
        Assert.Contains("［电话］", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_holds_only_what_its_taker_may_see_and_is_on_record()
    {
        await _office.FileAsync(new Matter(Lane.Accusation, "有人收钱", "静宁县"));
        await _office.FileAsync(new Matter(Lane.Suggestion, "路灯坏了，晚上看不见", "静宁县"));
        var reviewer = await SignInAsync();

        Assert.Contains("路灯", Assert.Single((await ExportAsync(reviewer, "")).Skip(2)), StringComparison.Ordinal);

        var entry = await _office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().AuditEntries.SingleAsync(each => each.Action == "cases_exported"));
        Assert.Equal(("导出员", "Csv", "1"), (entry.By, entry.Subject, entry.After));
    }

    [Fact]
    public async Task The_filter_goes_on_record_and_words_searched_for_do_not()
    {
        await _office.FileAsync(new Matter(Lane.Suggestion, "李建国家门口的路灯坏了", "静宁县"));
        var reviewer = await SignInAsync();
        var list = await reviewer.PostAsync("/staff", new() { ["words"] = "李建国", ["lane"] = "Suggestion" });

        await ExportAsync(reviewer, $"{list.Location[list.Location.IndexOf('?', StringComparison.Ordinal)..]}&county={Uri.EscapeDataString("静宁县")}");

        var entry = await _office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().AuditEntries.SingleAsync(each => each.Action == "cases_exported"));
        Assert.Equal("""{"Lane":"Suggestion","County":"静宁县","HasWords":true}""", entry.Reason);
    }

    [Fact]
    public async Task Without_the_permission_there_is_neither_link_nor_file()
    {
        var reviewer = await _office.SignInAsync("审核员", new(StaffRoles.Reviewer));

        Assert.DoesNotContain("export-link", (await reviewer.GetAsync("/staff")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await reviewer.PostAsync("/staff/export", new() { ["format"] = "Csv" })).Status);
    }

    [Fact]
    public async Task The_link_on_the_list_keeps_the_filter()
    {
        var reviewer = await SignInAsync();

        Assert.Contains("href=\"/staff/export?state=Replied\"", (await reviewer.GetAsync("/staff?state=Replied")).Text, StringComparison.Ordinal);
    }

    private Task<StaffClient> SignInAsync() => _office.SignInAsync("导出员", new(StaffRoles.Reviewer, Permissions.Export));

    private static async Task<IReadOnlyList<string>> ExportAsync(StaffClient staff, string filter)
    {
        await staff.LearnTokenAsync($"/staff/export{filter}");
        var answer = await staff.PostAsync($"/staff/export{filter}", new() { ["format"] = "Csv" });
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
