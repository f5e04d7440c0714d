using ChatAssistant.Web.Tests.Support;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>A form that takes a while says so, and is sent once.</summary>
public sealed class WaitingTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Who_presses_again_while_a_page_is_being_made_is_told_to_wait_and_sends_nothing_twice()
    {
        await using var service = await RunningService.StartAsync();
        var page = await chromium.OpenAsync(390, 844);
        var (answered, sent) = (new TaskCompletionSource(), 0);
        await page.RouteAsync("**/staff/sign-in", async route =>
        {
            if (route.Request.Method == "POST")
            {
                sent++;
                await answered.Task;
            }

            await route.ContinueAsync();
        });
        await page.GotoAsync(new Uri(service.Address, "staff/sign-in").AbsoluteUri);
        await page.FillAsync("[name=UserName]", "nobody");
        await page.FillAsync("[name=Password]", "not the password");

        // At once, for a browser that is leaving a page is asked nothing more of it.
        var told = await page.EvaluateAsync<string>("""
            () => {
              const button = document.querySelector('main button[type=submit]');
              button.click();
              button.click();
              return document.getElementById('working').textContent;
            }
            """);

        Assert.Equal("正在处理，请稍候", told);
        answered.SetResult();
        await Assertions.Expect(page.Locator(".errors")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#working")).ToHaveTextAsync("");
        Assert.Equal(1, sent);
    }
}
