using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>Deputies' work and reports from below, on a small telephone and at a desk.</summary>
public sealed class DeputyPagesTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Unit = "区住房和城乡建设局";
    private const string County = "静宁县";

    [Theory]
    [InlineData(360, 740)]
    [InlineData(1440, 900)]
    public async Task A_suggestion_is_assigned_and_a_problem_reported_and_made_a_case_and_no_page_is_wider_than_its_window(int width, int height)
    {
        await using var service = await RunningService.StartAsync();
        var office = new Office(service);
        await office.AddUnitAsync(Unit);
        var deputy = await office.AddDeputyAsync(County);
        var suggestion = await office.SuggestAsync(deputy);

        var desk = await Desk.SignInAsync(chromium, office, (width, height), "张审核", new(StaffRoles.Reviewer | StaffRoles.Dispatcher));
        await desk.OpenAsync("staff/deputies", "deputies");
        await desk.OpenAsync("staff/deputies/import", "deputies-import");
        await desk.OpenAsync($"staff/deputies/{deputy}", "deputy");
        await desk.SubmitAsync("invite-form", "deputy-code");
        await desk.OpenAsync("staff/suggestions", "suggestions");
        await desk.OpenAsync($"staff/suggestions/{suggestion.Id}", "suggestion");
        await desk.OpenFormAsync("assign-form");
        await desk.Page.SelectOptionAsync("[data-testid=assign-form] [name=leadUnit]", Unit);
        await desk.SubmitAsync("assign-form", "suggestion-assigned");
        await Assertions.Expect(desk.Page.GetByTestId("state")).ToContainTextAsync("已交办");

        var liaison = await Desk.SignInAsync(chromium, office, (width, height), "赵联络", new(StaffRoles.UnitLiaison, Permissions.None, Unit));
        await liaison.OpenAsync($"staff/suggestions/{suggestion.Id}", null);
        await liaison.SubmitAsync("take-up-form", "suggestion-unit");

        var county = await Desk.SignInAsync(chromium, office, (width, height), "静宁人大", new(StaffRoles.CountyCongress, Area: County));
        await county.OpenAsync("staff/county-reports/write", "report-write");
        await county.OpenAsync("staff/last-mile", "last-mile");
        await county.FillAsync("last-mile-form", "[name=Place]", "城川镇");
        await county.FillAsync("last-mile-form", "[name=Text]", "管道冻裂，三个村吃水难，群众每天到镇上拉水。");
        await county.SubmitAsync("last-mile-form", "last-mile-filed");
        await desk.OpenAsync("staff/county-reports", "county-reports");
        await Assertions.Expect(desk.Page.GetByTestId("not-yet-filed")).ToContainTextAsync(County);
        await desk.Page.ClickAsync("[data-testid=to-case]");
        await desk.LookAsync("report-to-case");
        await desk.SubmitAsync("to-case-form", "report-made-case");
        await desk.Page.ClickAsync("[data-testid=report-case] a");
        await Assertions.Expect(desk.Page.GetByTestId("origin")).ToContainTextAsync("干部反映");
        await desk.LookAsync("case-of-report");
        await county.OpenAsync("staff/last-mile", "last-mile-standing");
        await Assertions.Expect(county.Page.GetByTestId("report-case")).ToContainTextAsync("待答复");
    }
}
