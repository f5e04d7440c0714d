using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>The citizen's page as a person uses it.</summary>
internal sealed class ChatPage(IPage page)
{
    public IPage Page => page;

    public ILocator Bubbles => page.Locator(".webchat__bubble__content");

    public static async Task<ChatPage> OpenAsync(IPage page, Uri address)
    {
        await page.GotoAsync(address.AbsoluteUri);
        await page.WaitForSelectorAsync("#chat-status[data-state=up]", new() { State = WaitForSelectorState.Attached });
        var chat = new ChatPage(page);
        await chat.ShowsAsync("不是真人");
        return chat;
    }

    public async Task SayAsync(string text)
    {
        var box = page.Locator("#webchat textarea, #webchat input[type=text]").First;
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    /// <summary>Waits until a message holds a text.</summary>
    public Task ShowsAsync(string text) => Assertions.Expect(page.Locator("#webchat").GetByText(text).Last).ToBeVisibleAsync();

    public async Task<string> SayAsync(string text, string until)
    {
        await SayAsync(text);
        await ShowsAsync(until);
        return await Bubbles.Last.InnerTextAsync();
    }
}
