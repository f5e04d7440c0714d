using System.Text.RegularExpressions;
using ChatAssistant.Knowledge;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd;

public sealed partial class StoryTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Question = "平凉的通知要求加强哪些方面的监督？";
    private const string Password = "cedar-lantern-58";

    [Fact]
    public async Task A_citizen_asks_about_a_notice_and_checks_the_quote_in_its_document()
    {
        var page = await chromium.OpenAsync();
        await using var service = await RunningService.StartAsync();
        var chat = await ChatPage.OpenAsync(page, service.Address);

        await chat.SayAsync(Question, until: "依据");

        var quote = await page.Locator("#webchat blockquote").First.InnerTextAsync();
        var section = service.Services.GetRequiredService<IKnowledgeBase>().Find(new("pingliang-2020-02-12", null, "三"))!;
        Assert.Contains(quote.Trim(), section.Text);
        var document = await page.Context.RunAndWaitForPageAsync(() => page.GetByRole(AriaRole.Link, new() { NameRegex = Part() }).First.ClickAsync());
        var mark = document.Locator("#here mark");
        await Assertions.Expect(mark.First).ToBeInViewportAsync();
        Assert.Equal(quote.Trim(), string.Concat(await mark.AllInnerTextsAsync()).Trim());
    }

    [Fact]
    public async Task A_reply_of_staff_reaches_the_open_page_of_who_made_the_suggestion()
    {
        var citizenPage = await chromium.OpenAsync(390, 844);
        await using var service = await RunningService.StartAsync();
        var chat = await ChatPage.OpenAsync(citizenPage, service.Address);
        await chat.SayAsync("我要提建议", until: "请说说是什么事");
        await chat.SayAsync("建议小区门口装两盏路灯", until: "在哪里");
        await chat.SayAsync("崆峒区东关街道", until: "请核对");
        var number = Number().Match(await chat.SayAsync("确认", until: "已登记")).Value;

        var staffPage = await SignedInAsync(service);
        await staffPage.GetByText(number).First.ClickAsync();
        await staffPage.Locator("textarea").FillAsync("路灯已经修好，谢谢您的提醒。");
        await staffPage.Locator("form:has(textarea) button[type=submit]").ClickAsync();

        await chat.ShowsAsync("路灯已经修好，谢谢您的提醒。");
        await staffPage.ReloadAsync();
        await Assertions.Expect(staffPage.GetByText("已送达").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_that_is_opened_again_shows_the_earlier_conversation()
    {
        var page = await chromium.OpenAsync();
        await using var service = await RunningService.StartAsync();
        var chat = await ChatPage.OpenAsync(page, service.Address);
        await chat.SayAsync(Question, until: "依据");

        await page.ReloadAsync();

        await chat.ShowsAsync(Question);
        await chat.ShowsAsync("依据");
    }

    [Fact]
    public async Task An_open_page_goes_on_after_the_service_was_killed_and_started_again()
    {
        var page = await chromium.OpenAsync();
        await using var service = new ServiceProcess();
        await service.StartAsync();
        var chat = await ChatPage.OpenAsync(page, service.Http.BaseAddress!);
        await chat.SayAsync("我要提建议", until: "请说说是什么事");
        await chat.SayAsync("村口的桥栏杆断了，请修好", until: "在哪里");
        await chat.SayAsync("静宁县", until: "请核对");
        var number = Number().Match(await chat.SayAsync("确认", until: "已登记")).Value;

        await service.KillAsync();
        await service.StartAsync();

        await page.WaitForSelectorAsync("#chat-status[data-state=up]", new() { State = WaitForSelectorState.Attached });
        await chat.SayAsync($"查进度 {number}", until: "等待工作人员查看");
    }

    private async Task<IPage> SignedInAsync(RunningService service)
    {
        await using (var scope = service.Services.CreateAsyncScope())
            Assert.Empty(await scope.ServiceProvider.GetRequiredService<StaffAccounts>().AddAsync("王工", Password));
        var page = await chromium.OpenAsync();
        await page.GotoAsync(new Uri(service.Address, "staff").AbsoluteUri);
        await page.Locator("input[type=text], input:not([type])").First.FillAsync("王工");
        await page.Locator("input[type=password]").FillAsync(Password);
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.WaitForURLAsync("**/staff");
        return page;
    }

    [GeneratedRegex(@"20\d{6}-\d{4,}-\d")]
    private static partial Regex Number();

    [GeneratedRegex("第三部分")]
    private static partial Regex Part();
}
