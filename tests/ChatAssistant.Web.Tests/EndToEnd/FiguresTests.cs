using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>Statistics with their charts, hot issues and reports in a browser. With <c>SCREENSHOTS=folder</c> every page is pictured there.</summary>
public sealed class FiguresTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Unit = "区住房和城乡建设局";

    private static readonly string[] Matters = ["二中门口的路灯坏了，晚上看不见路", "二中门口路灯坏了一个多月没人修", "孩子放学路上黑，二中门口的路灯坏了", "公交车班次太少，老人等车要一个小时"];

    [Fact]
    public async Task Figures_are_drawn_from_their_table_and_no_page_is_wider_than_its_window()
    {
        const int width = 390, height = 844;
        await using var service = await RunningService.StartAsync();
        var office = new Office(service);
        await FillAsync(office);
        var page = await chromium.OpenAsync(width, height);
        var faults = new List<string>();
        page.Console += (_, message) => faults.AddRange(message.Type is "error" ? [message.Text] : []);
        await SignInAsync(page, office);
        var desk = new Desk(page, service.Address, width);

        foreach (var by in new[] { "Area", "Unit", "Category", "Month" })
        {
            await desk.OpenAsync($"staff/statistics?by={by}", null);
            await Assertions.Expect(page.Locator("figure canvas")).ToHaveCountAsync(2);
            await desk.OpenAsync($"staff/statistics?by={by}", $"statistics-{by}");
        }

        await desk.OpenAsync("staff/statistics/cases?measure=OnTime&part=All", "statistics-cases");
        await desk.OpenAsync("staff/export?lane=Suggestion", "export");
        await desk.OpenAsync("staff/hot-issues", "hot-issues");
        await page.ClickAsync("[data-issue] a");
        await page.WaitForSelectorAsync("[data-testid=heat]");
        await desk.OpenAsync(new Uri(page.Url).AbsolutePath[1..], "hot-issue");
        await desk.OpenAsync("staff/reports", "reports");
        await page.ClickAsync("[data-testid=weekly-form] button");
        await page.WaitForSelectorAsync("[data-testid=edit-form]");
        await desk.OpenAsync(new Uri(page.Url).AbsolutePath[1..], "report");
        Assert.Empty(faults);
    }

    private static async Task FillAsync(Office office)
    {
        await office.AddUnitAsync(Unit);
        for (var at = 0; at < 24; at++)
        {
            var matter = new Matter(Lane.Suggestion, Matters[at % 4], at % 3 == 0 ? "静宁县" : "崆峒区");
            var answer = (SatisfiedAnswer)(at % 2);
            await office.ChangeAsync(await office.GiveAsync(matter, Unit), (found, clock) =>
            {
                if (at % 5 == 0) return;
                Assert.Null(found.Reply(Actor.Reviewer("审"), new ReplyWords("已经派人处理，请留意。", $"m{at}", new(ResultCode.Solved)), clock));
                if (at % 2 == 0) Assert.Null(found.Rate(Actor.Citizen, new(true, SolvedAnswer.Solved, answer), clock));
            });
        }
    }

    private static async Task SignInAsync(IPage page, Office office)
    {
        await office.AddAsync("张审核", new(StaffRoles.Reviewer, Office.Every));
        await page.GotoAsync(new Uri(office.Service.Address, "staff/sign-in").AbsoluteUri);
        await page.FillAsync("[name=UserName]", "张审核");
        await page.FillAsync("[name=Password]", Office.Password);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForSelectorAsync("[data-testid=signed-in-as]");
    }
}
