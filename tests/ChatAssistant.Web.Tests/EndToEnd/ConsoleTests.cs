using ChatAssistant.Cases;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>The console as each role has it, on a desk and on a telephone. With <c>SCREENSHOTS=folder</c> every page is pictured there.</summary>
public sealed class ConsoleTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Unit = "区住房和城乡建设局";

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public async Task A_case_goes_from_desk_to_desk_and_no_page_is_wider_than_its_window(int width, int height)
    {
        await using var service = await RunningService.StartAsync();
        var office = new Office(service);
        await office.AddUnitAsync(Unit);
        var filed = await office.FileAsync(new Matter(Lane.Suggestion, "东关街道二中门口的两盏路灯坏了一个多月，晚上孩子放学看不见路，建议尽快修好。", "崆峒区东关街道"));
        await office.FileAsync(new Matter(Lane.Accusation, "有人在低保评定里收钱", "静宁县"));
        var address = $"staff/cases/{filed.Number}";

        var reviewer = await Desk.SignInAsync(chromium, office, (width, height), "张审核", new(StaffRoles.Reviewer, Office.Every));
        await reviewer.OpenAsync("staff", "list");
        await reviewer.OpenAsync(address, "case-submitted");
        await reviewer.SubmitAsync("accept-form", "case-accepted");
        await reviewer.FillAsync("propose-form", "[name=reason]", "重复推送的广告内容");
        await reviewer.SubmitAsync("propose-form", "case-pending");
        await reviewer.OpenAsync($"{address}/identity", "identity");

        var supervisor = await Desk.SignInAsync(chromium, office, (width, height), "李督办", new(StaffRoles.Supervisor));
        await supervisor.OpenAsync(address, "case-second-person");
        await supervisor.Page.ClickAsync("[data-testid=decide-form] button[value=false]");

        var dispatcher = await Desk.SignInAsync(chromium, office, (width, height), "王分办", new(StaffRoles.Dispatcher));
        await dispatcher.OpenAsync(address, null);
        await dispatcher.OpenFormAsync("assign-form");
        await dispatcher.Page.SelectOptionAsync("[data-testid=assign-form] [name=leadUnit]", Unit);
        await dispatcher.SubmitAsync("assign-form", "case-assigned");

        var liaison = await Desk.SignInAsync(chromium, office, (width, height), "赵联络", new(StaffRoles.UnitLiaison, Permissions.None, Unit));
        await liaison.OpenAsync(address, "unit-assigned");
        await liaison.SubmitAsync("take-up-form", null);
        await liaison.FillAsync("draft-form", "textarea", "两盏路灯已经换了新灯泡，今晚起恢复照明。");
        await liaison.SubmitAsync("draft-form", "unit-drafted");

        await reviewer.OpenAsync(address, "case-draft-to-release");
        await Assertions.Expect(reviewer.Page.Locator("textarea")).ToHaveValueAsync("两盏路灯已经换了新灯泡，今晚起恢复照明。");

        var administrator = await Desk.SignInAsync(chromium, office, (width, height), "陈管理", new(StaffRoles.Administrator));
        await administrator.OpenAsync("staff/accounts", "accounts");
        await administrator.OpenAsync("staff/accounts/add", "account-add");
        await administrator.OpenAsync($"staff/accounts/{Uri.EscapeDataString("赵联络")}", "account-edit");
        await administrator.OpenAsync("staff/units", "units");
        await administrator.OpenAsync("staff/second-factor", "second-factor");

        var auditor = await Desk.SignInAsync(chromium, office, (width, height), "周审计", new(StaffRoles.Auditor));
        await auditor.OpenAsync("staff/audit?check=true", "audit");
        await Assertions.Expect(auditor.Page.GetByTestId("verdict")).ToContainTextAsync("完整");
    }
}
