using ChatAssistant.Cases;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Channels.WeCom;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>The pages of who looks after the service, in a browser. With <c>SCREENSHOTS=folder</c> every page is pictured there.</summary>
public sealed class TendingPagesTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public async Task No_page_of_the_administrator_is_wider_than_its_window(int width, int height)
    {
        // Matters of four years ago, and a message of today, as the platform signs it.
        var years = TimeSpan.FromDays(4 * 365);
        var clock = new ManualClock();
        clock.Advance(-years);
        await using var platform = await FakePlatform.StartAsync(call => call.Path == "/cgi-bin/gettoken" ? WeComSide.Granting(call) : new System.Text.Json.Nodes.JsonObject { ["errcode"] = 81013 });
        using var folder = new ScratchFolder();
        await using var service = await RunningService.StartOnAsync(folder, services => services.AddSingleton<TimeProvider>(clock), [.. WeComSide.SettingsFor(platform), "--Outbox:LookEvery=00:00:00.100"]);
        var office = new Office(service);
        for (var at = 0; at < 3; at++) await WithdrawnAsync(office, at);
        clock.Advance(years);
        await WeComSide.PostAsync(service, WeComRequest.Of(WeComSide.Text("u", "你好", "m1")));
        await office.AddAsync("李管理", new(StaffRoles.Administrator | StaffRoles.Supervisor));
        await platform.WaitAsync("/cgi-bin/message/send");
        var page = await chromium.OpenAsync(width, height);
        var desk = new Desk(page, service.Address, width);
        await SignInAsync(page, service, "李管理");

        await desk.OpenAsync("staff/settings/channels", "channels");
        await desk.SubmitAsync("try-wecom", "channels-tried");
        await desk.OpenAsync("staff/settings/retention", "retention");
        await desk.OpenAsync("staff/settings/retention?plan=true", "retention-plan");
        await desk.FillAsync("run-form", "#reason", "年度清理");
        await page.ClickAsync("[data-testid=run-form] button[type=submit]");
        await page.WaitForSelectorAsync("[data-testid=confirm-form]");
        await desk.LookAsync("retention-confirm");
        await desk.SubmitAsync("confirm-form", "retention-begun");
        await desk.OpenAsync("staff/settings/retention", "retention-done");
        await desk.OpenAsync("staff/password", "password");
        await page.FillAsync("#current", "不是这个密码呀不是");
        await page.FillAsync("#new", "冬天的暖气烧得很足");
        await page.FillAsync("#again", "冬天的暖气烧得很足");
        await page.ClickAsync("[data-testid=password-form] button[type=submit]");
        await Assertions.Expect(page.Locator(".errors")).ToContainTextAsync("现在的密码不对");
        await desk.LookAsync("password-refused");
        await desk.OpenAsync("staff/hot-issues", "hot-issues-recount");
    }

    private static async Task WithdrawnAsync(Office office, int at)
    {
        var filed = await office.FileAsync(new Matter(Lane.Suggestion, $"第{at}盏路灯坏了，晚上看不见", "静宁县"));
        await office.ChangeAsync(filed, (found, days) => Assert.Null(found.Withdraw(Actor.Citizen, null, days)));
    }

    private static async Task SignInAsync(IPage page, RunningService service, string name)
    {
        await page.GotoAsync(new Uri(service.Address, "staff/sign-in").AbsoluteUri);
        await page.FillAsync("[name=UserName]", name);
        await page.FillAsync("[name=Password]", Office.Password);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForSelectorAsync("[data-testid=signed-in-as]");
    }
}
