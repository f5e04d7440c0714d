using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>Work that is done without a mouse, by whoever cannot or does not like to use one.</summary>
public sealed class KeyboardTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Unit = "区住房和城乡建设局";

    [Fact]
    public async Task A_case_is_reviewed_assigned_and_answered_with_keys_alone_and_focus_is_always_seen()
    {
        await using var service = await RunningService.StartAsync();
        var office = new Office(service);
        await office.AddUnitAsync(Unit);
        var citizen = await Chat.OpenAsync(service);
        foreach (var message in new[] { "我要提建议", "二中门口的两盏路灯坏了一个多月，晚上看不见路", "崆峒区东关街道", "确认" }) await citizen.AskAsync(message);
        await office.AddAsync("王工", StaffRights.Desk);
        var keys = new Keys(await chromium.OpenAsync());
        await keys.Page.GotoAsync(new Uri(service.Address, "staff").AbsoluteUri);

        await keys.Page.Keyboard.TypeAsync("王工");
        await keys.ToAsync("[name=Password]");
        await keys.Page.Keyboard.TypeAsync(Office.Password);
        await keys.PressAsync("Enter", until: "[data-testid=cases]");

        await keys.SkipToContentAsync();
        await keys.Page.Keyboard.PressAsync("j");
        await keys.PressAsync("Enter", until: "[data-testid=timeline]");
        await keys.OpenFormAsync("accept-form");
        await keys.ToAsync("[data-testid=accept-form] button");
        await keys.PressAsync("Enter", until: "[data-testid=message]");

        await keys.OpenFormAsync("assign-form");
        await keys.ToAsync("[name=leadUnit]");
        await keys.Page.Keyboard.PressAsync("ArrowDown");
        await keys.ToAsync("[data-testid=assign-form] button");
        await keys.PressAsync("Space", until: "[data-testid=unit]");

        await keys.ToAsync("textarea[name=Text]");
        await keys.Page.Keyboard.TypeAsync("您好，两盏路灯今天已经修好，晚上恢复照明。谢谢您的提醒，如有问题请再告诉我们。");
        await keys.ToAsync("[data-testid=send-reply]");
        await keys.PressAsync("Enter", until: "[data-testid=message]");
        Assert.Contains("已答复", await keys.Page.GetByTestId("state").InnerTextAsync(), StringComparison.Ordinal);

        await keys.GoRoundAsync();
        await keys.Page.GotoAsync(new Uri(service.Address, "staff").AbsoluteUri);
        await keys.GoRoundAsync();
    }
}
