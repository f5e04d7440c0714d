using System.Text.RegularExpressions;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>A matter from its first word to the report that counts it: a citizen and four members of staff, each at a machine of their own.</summary>
public sealed partial class WholeStoryTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Unit = "区住房和城乡建设局";
    private const string First = "您好，两盏路灯已经换了新灯泡，今晚起恢复照明。如有问题请再告诉我们。";
    private const string Second = "您好，昨天晚上已经更换了损坏的线路和灯头，两盏灯都亮了，并请社区夜里看过。";
    private const string Complaint = "不满意，两盏灯晚上还是不亮，孩子放学看不见路";

    private static readonly (int Width, int Height) Size = (1440, 900);

    [Fact]
    public async Task A_matter_is_answered_rated_bad_reopened_supervised_answered_again_and_stands_in_report_and_statistics()
    {
        await using var service = await RunningService.StartAsync();
        var office = new Office(service);
        await office.AddUnitAsync(Unit);
        var chat = await ChatPage.OpenAsync(await chromium.OpenAsync(390, 844), service.Address);
        var address = $"staff/cases/{await FileAsync(chat)}";
        var reviewer = await Desk.SignInAsync(chromium, office, Size, "张审核", new(StaffRoles.Reviewer));
        var dispatcher = await Desk.SignInAsync(chromium, office, Size, "王分办", new(StaffRoles.Dispatcher));
        var liaison = await Desk.SignInAsync(chromium, office, Size, "赵联络", new(StaffRoles.UnitLiaison, Unit: Unit));
        var supervisor = await Desk.SignInAsync(chromium, office, Size, "李督办", new(StaffRoles.Supervisor));

        await reviewer.OpenAsync(address, null);
        await reviewer.SubmitAsync("accept-form", null);
        await dispatcher.OpenAsync(address, null);
        await dispatcher.OpenFormAsync("assign-form");
        await dispatcher.Page.SelectOptionAsync("[data-testid=assign-form] [name=leadUnit]", Unit);
        await dispatcher.SubmitAsync("assign-form", null);
        await AnswerAsync(liaison, reviewer, address, First);
        await chat.ShowsAsync(First);

        await chat.SayAsync(Complaint, until: "已转为重新办理");
        await supervisor.OpenAsync(address, null);
        await Assertions.Expect(supervisor.Page.GetByTestId("state")).ToContainTextAsync("重新办理");
        await Assertions.Expect(supervisor.Page.GetByTestId("timeline")).ToContainTextAsync(Complaint);
        await SuperviseAsync(supervisor);
        await AnswerAsync(liaison, reviewer, address, Second);
        await chat.ShowsAsync(Second);

        await AssertCountedAsync(reviewer);
        await supervisor.OpenAsync("staff/supervision", "story-supervision");
        await Assertions.Expect(supervisor.Page.GetByTestId("supervisions")).ToContainTextAsync("城乡建设与环境资源保护委员会");
    }

    private static async Task<string> FileAsync(ChatPage chat)
    {
        await chat.SayAsync("我要提建议", until: "请说说是什么事");
        await chat.SayAsync("二中门口的两盏路灯坏了一个多月，晚上看不见路", until: "在哪里");
        await chat.SayAsync("崆峒区东关街道", until: "请核对");
        return Number().Match(await chat.SayAsync("确认", until: "已登记")).Value;
    }

    /// <summary>The unit takes it up and writes, the reviewer lets it out.</summary>
    private static async Task AnswerAsync(Desk liaison, Desk reviewer, string address, string words)
    {
        await liaison.OpenAsync(address, null);
        await liaison.SubmitAsync("take-up-form", null);
        await liaison.FillAsync("draft-form", "textarea", words);
        await liaison.SubmitAsync("draft-form", null);
        await reviewer.OpenAsync(address, null);
        await Assertions.Expect(reviewer.Page.Locator("textarea[name=Text]")).ToHaveValueAsync(words);
        await reviewer.Page.ClickAsync("[data-testid=send-reply]");
        await reviewer.Page.WaitForSelectorAsync("[data-testid=message]");
    }

    private static async Task SuperviseAsync(Desk supervisor)
    {
        await supervisor.OpenFormAsync("supervise-form");
        var day = await supervisor.Page.GetAttributeAsync("[data-testid=supervise-form] [name=due]", "min");
        await supervisor.FillAsync("supervise-form", "[name=due]", day!);
        await supervisor.FillAsync("supervise-form", "[name=committee]", "城乡建设与环境资源保护委员会");
        await supervisor.FillAsync("supervise-form", "[name=reason]", "群众不满意，关系孩子安全");
        await supervisor.SubmitAsync("supervise-form", "story-supervised");
    }

    private static async Task AssertCountedAsync(Desk reviewer)
    {
        await reviewer.OpenAsync("staff/reports", null);
        await reviewer.Page.ClickAsync("[data-testid=weekly-form] button");
        await reviewer.Page.WaitForSelectorAsync("[data-testid=edit-form]");
        await reviewer.LookAsync("story-report");
        var report = string.Join('\n', await reviewer.Page.Locator("textarea").EvaluateAllAsync<string[]>("all => all.map(each => each.value)"));
        await AssertPrintsAsync(reviewer.Page, "form.prints");
        Assert.Contains("收件1件", report, StringComparison.Ordinal);
        Assert.Contains("重办率100.0%（1/1）", report, StringComparison.Ordinal);

        await reviewer.OpenAsync("staff/statistics", "story-statistics");
        await AssertPrintsAsync(reviewer.Page, "table.figures");
        var total = reviewer.Page.Locator("[data-group=total]");
        await Assertions.Expect(total.Locator("[data-column=Filed]")).ToHaveTextAsync("1");
        await Assertions.Expect(total.Locator("[data-column=Reopened]")).ToContainTextAsync("100.0%");
    }

    /// <summary>On paper there is all that was written, and nothing to work with.</summary>
    private static async Task AssertPrintsAsync(IPage page, string content)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(content)).ToBeVisibleAsync();
        foreach (var tool in new[] { ".site-header", ".site-footer", "main button", ".filter" })
            await Assertions.Expect(page.Locator(tool).Filter(new() { Visible = true })).ToHaveCountAsync(0);
        Assert.Equal(0, await page.Locator("textarea").EvaluateAllAsync<int>("all => all.filter(each => each.scrollHeight > each.clientHeight + 2).length"));
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder) await page.PdfAsync(new() { Path = Path.Combine(folder, $"print-{content.Split('.')[1]}.pdf"), PreferCSSPageSize = true });
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    [GeneratedRegex(@"20\d{6}-\d{4,}-\d")]
    private static partial Regex Number();
}
