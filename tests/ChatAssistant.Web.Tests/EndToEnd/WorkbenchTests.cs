using ChatAssistant.Web.Demo;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>The list as somebody works through it in a browser, with the keyboard and with many cases at once.</summary>
public sealed class WorkbenchTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Cases = 300;

    [Fact]
    public async Task Cases_are_ticked_with_the_keyboard_and_labelled_at_once()
    {
        const int width = 1440, height = 900;
        await using var service = await RunningService.StartAsync();
        var accounts = await new Office(service).InScopeAsync(scope => scope.GetRequiredService<DemoSeed>().RunAsync(Cases, _ => { }, default));
        var desk = await SignInAsync(service, accounts.Single(each => each.Name == "demo-desk"), width, height);
        var page = desk.Page;
        await desk.OpenAsync("staff", "workbench");
        await desk.OpenAsync("staff?lane=Suggestion&waiting=true&overdue=true", "workbench-filter");

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        Assert.Equal(2, await page.Locator("[name=chosen]:checked").CountAsync());
        await page.SelectOptionAsync("[data-testid=bulk-bar] select", "Label");
        await page.ClickAsync("[data-testid=bulk-bar] button");
        await page.WaitForSelectorAsync("[data-testid=bulk-form]");
        await page.FillAsync("[data-testid=bulk-form] [name=value]", "周一汇报");
        await page.ClickAsync("[data-testid=bulk-form] button.secondary");
        await desk.LookAsync("bulk-preview");
        await page.ClickAsync("[data-testid=apply]");
        await page.WaitForSelectorAsync("[data-testid=message]");
        await desk.LookAsync("bulk-done");

        await desk.OpenAsync($"staff?label={Uri.EscapeDataString("周一汇报")}", "workbench-label");
        await Assertions.Expect(page.Locator("[data-testid=cases] tbody tr")).ToHaveCountAsync(2);
        await page.Keyboard.PressAsync("/");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.id === 'search'"));
    }

    private async Task<Desk> SignInAsync(RunningService service, DemoAccount account, int width, int height)
    {
        var page = await chromium.OpenAsync(width, height);
        await page.GotoAsync(new Uri(service.Address, "staff/sign-in").AbsoluteUri);
        await page.FillAsync("[name=UserName]", account.Name);
        await page.FillAsync("[name=Password]", account.Password);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForSelectorAsync("[data-testid=signed-in-as]");
        return new Desk(page, service.Address, width);
    }
}
