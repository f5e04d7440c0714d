using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>The settings on a desk and on a telephone. With <c>SCREENSHOTS=folder</c> every page is pictured there.</summary>
public sealed class SettingsPagesTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Lead = "静宁县交通运输局";
    private const string Helper = "静宁县公安局交通警察大队";

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    [InlineData(360, 780)]
    public async Task An_administrator_sets_what_the_dispatcher_then_finds_and_no_page_is_wider_than_its_window(int width, int height)
    {
        await using var service = await RunningService.StartAsync();
        var office = new Office(service);
        foreach (var unit in new[] { Lead, Helper, "静宁县教育局" }) await office.AddUnitAsync(unit);
        var desk = await DeskAsync(office, width, height, "陈管理", new(StaffRoles.Administrator));

        await RoutingAsync(desk);
        await ModesAsync(desk);
        await CalendarsAsync(desk);
        await TextsAsync(desk);

        var filed = await office.ChangeAsync(
            await office.FileAsync(new Matter(Lane.Suggestion, "城关镇南街路口没有红绿灯，孩子过马路危险。", "静宁县城关镇") { County = "静宁县" }),
            (found, clock) => Assert.Null(found.Accept(Actor.Reviewer("审"), "交通", clock)));
        var dispatcher = await DeskAsync(office, width, height, "王分办", new(StaffRoles.Dispatcher));
        await dispatcher.OpenAsync($"staff/cases/{filed.Number}", null);
        await dispatcher.OpenFormAsync("assign-form");
        await Assertions.Expect(dispatcher.Page.Locator("#leadUnit")).ToHaveValueAsync(Lead);
        await dispatcher.LookAsync("settings-assign");
        await dispatcher.OpenAsync("staff", null);
        await dispatcher.Page.CheckAsync($"input[name^=chosen][value=\"{filed.Number}\"]");
        await dispatcher.Page.SelectOptionAsync("[data-testid=bulk-bar] select", "Assign");
        await dispatcher.Page.ClickAsync("[data-testid=bulk-bar] button");
        await dispatcher.Page.WaitForSelectorAsync("[data-testid=bulk-lines]");
        await dispatcher.LookAsync("settings-bulk");
    }

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(360, 780)]
    public async Task An_editor_enters_what_people_say_and_tries_it(int width, int height)
    {
        await using var service = await RunningService.StartAsync();
        var desk = await DeskAsync(new Office(service), width, height, "李知识", new(StaffRoles.KnowledgeEditor));

        await desk.OpenAsync("staff/lexicon/edit", null);
        await desk.FillAsync("lexicon-form", "[name=everyday]", "黄皮票");
        await desk.FillAsync("lexicon-form", "[name=addresses]", "传染病防治法@2025-09-01#39");
        await desk.FillAsync("lexicon-form", "[name=question]", "黄皮票怎么领");
        await desk.Page.ClickAsync("[data-testid=lexicon-form] button");
        await Assertions.Expect(desk.Page.GetByTestId("lexicon-form")).ToContainTextAsync("请写明为什么改");
        await desk.LookAsync("settings-lexicon-refused");
        await desk.FillAsync("lexicon-form", "[name=note]", "群众这样说");
        await desk.SubmitAsync("lexicon-form", null);
        await desk.OpenAsync("staff/lexicon?words=病", "settings-lexicon");
        await desk.Page.ClickAsync("[data-testid=lexicon] button");
        await desk.Page.WaitForSelectorAsync("[data-testid=candidates]");
        await Assertions.Expect(desk.Page.GetByTestId("candidates")).ToContainTextAsync("传染病防治法@2025-09-01#39");
    }

    private static async Task RoutingAsync(Desk desk)
    {
        await desk.OpenAsync("staff/settings/routing", "settings-routing-empty");
        await desk.FillAsync("routing-form", "[name=category]", "交通");
        await desk.FillAsync("routing-form", "[name=area]", "静宁县");
        await desk.Page.SelectOptionAsync("#unit-0", Lead);
        await desk.Page.SelectOptionAsync("#unit-1", Helper);
        await desk.Page.ClickAsync("[data-testid=routing-form] button");
        await Assertions.Expect(desk.Page.GetByTestId("routing-form")).ToContainTextAsync("请写明为什么改");
        await desk.LookAsync("settings-routing-refused");
        await desk.FillAsync("routing-form", "[name=note]", "按三定规定明确职责");
        await desk.SubmitAsync("routing-form", "settings-routing");
        await desk.OpenAsync("staff/settings/routing?category=交通&area=静宁县", "settings-routing-edit");
        await desk.OpenAsync("staff/settings/routing/import", null);
        var file = System.Text.Encoding.UTF8.GetBytes($"类别,地区,主办单位,协办单位\n教育,静宁县,静宁县教育局,{Helper}\n教育,兰州市,静宁县教育局,\n");
        await desk.Page.SetInputFilesAsync("#file", new FilePayload { Name = "目录.csv", MimeType = "text/csv", Buffer = file });
        await desk.Page.ClickAsync("[data-testid=look-form] button");
        await desk.Page.WaitForSelectorAsync("[data-testid=preview]");
        await desk.LookAsync("settings-routing-import");
    }

    private static async Task ModesAsync(Desk desk)
    {
        await desk.OpenAsync("staff/settings/modes", null);
        await desk.Page.SelectOptionAsync("#channel", "wechat");
        await desk.Page.CheckAsync("[data-testid=mode-form] [value=CuratedOnly]");
        await desk.FillAsync("mode-form", "[name=reason]", "回答需要先核对");
        await desk.SubmitAsync("mode-form", "settings-modes");
        await desk.FillAsync("stop-form", "[name=reason]", "发现错误回答");
        await desk.Page.ClickAsync("[data-testid=stop-form] button");
        await desk.Page.WaitForSelectorAsync("[data-testid=confirm-form]");
        await desk.LookAsync("settings-modes-confirm");
    }

    private static async Task CalendarsAsync(Desk desk)
    {
        await desk.OpenAsync("staff/settings/calendars?year=2026", "settings-calendar");
        await desk.OpenAsync("staff/settings/calendars?year=2031", null);
        await desk.Page.FillAsync("#lines", "2031-10-01 国庆节\n2031-10-02 国庆节\n2031-10-11 国庆调休上班");
        await desk.Page.ClickAsync("[data-testid=calendar-form] button");
        await desk.Page.WaitForSelectorAsync("[data-testid=preview]");
        await desk.LookAsync("settings-calendar-preview");
    }

    private static async Task TextsAsync(Desk desk)
    {
        await desk.OpenAsync("staff/settings/texts", "settings-texts");
        await desk.OpenAsync("staff/settings/texts?text=OtherWays", null);
        await desk.Page.FillAsync("#chinese", "电话：0933-8210000（工作日8:30—12:00、14:30—18:00）\n地址：崆峒区广场路1号二楼");
        await desk.FillAsync("text-form", "[name=reason]", "写上我们的电话和地址");
        await desk.Page.ClickAsync("[data-testid=text-form] button.plain");
        await Assertions.Expect(desk.Page.GetByTestId("view")).ToContainTextAsync("还没有保存");
        await desk.LookAsync("settings-texts-preview");
        await desk.SubmitAsync("text-form", "settings-texts-own");
        await desk.OpenAsync("staff/settings/texts?text=Welcome", null);
        await desk.Page.FillAsync("#chinese", "欢迎您！");
        await desk.Page.ClickAsync("[data-testid=text-form] button[type=submit]");
        await Assertions.Expect(desk.Page.GetByTestId("text-form")).ToContainTextAsync("少了占位符");
        await desk.LookAsync("settings-texts-refused");
    }

    private async Task<Desk> DeskAsync(Office office, int width, int height, string name, StaffRights rights)
    {
        var page = await chromium.OpenAsync(width, height);
        await office.AddAsync(name, rights);
        await page.GotoAsync(new Uri(office.Service.Address, "staff/sign-in").AbsoluteUri);
        await page.FillAsync("[name=UserName]", name);
        await page.FillAsync("[name=Password]", Office.Password);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForSelectorAsync("[data-testid=signed-in-as]");
        return new Desk(page, office.Service.Address, width);
    }
}
