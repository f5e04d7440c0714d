using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Channels.Attachments;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>Following a case up, on a desk and on a telephone. With <c>SCREENSHOTS=folder</c> every page is pictured there.</summary>
public sealed class FollowUpPagesTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Unit = "区住房和城乡建设局";

    // A picture of one grey dot.
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public async Task A_case_is_asked_about_extended_answered_and_supervised_and_no_page_is_wider_than_its_window(int width, int height)
    {
        var clock = new ManualClock();
        await using var service = await RunningService.StartAsync(clock, "--Reminders:LookEvery=00:00:00.100");
        var office = new Office(service);
        await office.AddUnitAsync(Unit);
        var picture = await service.Services.GetRequiredService<IAttachmentStore>().SaveAsync(new("灯.png", "image/png", Picture), TestContext.Current.CancellationToken);
        var matter = new Matter(Lane.Suggestion, "东关街道二中门口的两盏路灯坏了一个多月，晚上孩子放学看不见路，建议尽快修好。", "崆峒区东关街道") { Attachments = [picture] };
        var filed = await office.GiveAsync(matter, Unit);
        await office.FileAsync(matter with { Text = "二中门口路灯坏了一个多月，晚上孩子放学看不见路。" });
        var due = (await office.ChangeAsync(filed, (_, _) => { })).NextDue()!.Due;
        var address = $"staff/cases/{filed.Number}";

        var liaison = await Desk.SignInAsync(chromium, office, (width, height), "赵联络", new(StaffRoles.UnitLiaison, Permissions.None, Unit));
        await liaison.OpenAsync("staff/today", "today-unit");
        await liaison.OpenAsync(address, null);
        await liaison.FillAsync("ask-longer-form", "[name=due]", $"{due.AddDays(5):yyyy-MM-dd}");
        await liaison.FillAsync("ask-longer-form", "[name=reason]", "灯杆的配件要从外地调，预计下周到。");
        await liaison.SubmitAsync("ask-longer-form", "unit-asked-longer");

        var supervisor = await Desk.SignInAsync(chromium, office, (width, height), "李督办", new(StaffRoles.Supervisor));
        await supervisor.OpenAsync(address, null);
        await supervisor.FillAsync("supervise-form", "[name=due]", $"{due.AddDays(10):yyyy-MM-dd}");
        await supervisor.FillAsync("supervise-form", "[name=committee]", "城乡建设与环境资源保护委员会");
        await supervisor.FillAsync("supervise-form", "[name=reason]", "群众等了很久，关系孩子安全");
        await supervisor.SubmitAsync("supervise-form", "case-supervised");
        await supervisor.OpenAsync("staff/supervision", "supervision");

        var reviewer = await Desk.SignInAsync(chromium, office, (width, height), "张审核", new(StaffRoles.Reviewer, Office.Every));
        await reviewer.OpenAsync(address, "case-follow-up");
        await Assertions.Expect(reviewer.Page.Locator(".attachments img")).ToHaveJSPropertyAsync("naturalWidth", 1);
        await reviewer.Page.FillAsync("textarea[name=Text]", "您好，已转办，请耐心等待。");
        await reviewer.Page.ClickAsync("[data-testid=send-reply]");
        await Assertions.Expect(reviewer.Page.GetByTestId("findings")).ToContainTextAsync("没有答复内容");
        await reviewer.LookAsync("reply-blocked");
        await reviewer.Page.ClickAsync("[data-testid=template-form] button");
        await reviewer.LookAsync("reply-template");
        await reviewer.OpenAsync("staff/templates", "templates");

        clock.Advance(TimeSpan.FromDays(60));
        var dispatcher = await Desk.SignInAsync(chromium, office, (width, height), "王分办", new(StaffRoles.Dispatcher));
        await dispatcher.OpenAsync("staff/today", "today-dispatcher");
        await Assertions.Expect(dispatcher.Page.GetByTestId("overdue")).ToContainTextAsync($"{filed.Number}");
        await dispatcher.OpenAsync(address, "case-extension");
    }
}
