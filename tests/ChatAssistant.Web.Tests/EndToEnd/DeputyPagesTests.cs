using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>Deputies' work and reports from below, on a desk and on a small telephone.</summary>
public sealed class DeputyPagesTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Unit = "区住房和城乡建设局";
    private const string County = "静宁县";

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(360, 740)]
    public async Task A_suggestion_is_assigned_and_a_problem_reported_and_no_page_is_wider_than_its_window(int width, int height)
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
    }
}
