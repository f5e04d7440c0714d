using System.Net;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Display;

/// <summary>Anybody chooses large letters or dark colours, once for all pages, without script.</summary>
public sealed class DisplayChoiceTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Whoever_chose_nothing_gets_what_their_machine_is_set_to()
    {
        var browser = _host.OpenBrowser();

        await browser.OpenAsync("/library");

        Assert.Equal("", browser.Page.DocumentElement.GetAttribute("data-text"));
        Assert.Equal("screen and (prefers-color-scheme: dark)", MediaOf(browser, "dark"));
        Assert.Equal("screen and (max-width: 47rem)", MediaOf(browser, "narrow"));
    }

    [Fact]
    public async Task What_was_chosen_holds_on_the_page_one_came_from_and_on_the_next()
    {
        var browser = _host.OpenBrowser();
        await ChooseAsync(browser, "Dark", "Largest", "/library");

        Assert.Equal("/library", browser.Path);
        foreach (var path in new[] { "/library", "/staff/sign-in" })
        {
            await browser.OpenAsync(path);
            Assert.Equal("largest", browser.Page.DocumentElement.GetAttribute("data-text"));
            Assert.Equal(("screen", "screen and (max-width: 94rem)"), (MediaOf(browser, "dark"), MediaOf(browser, "narrow")));
        }

        await ChooseAsync(browser, "Light", "Normal", "/library");
        Assert.Equal("not all", MediaOf(browser, "dark"));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("")]
    public async Task It_leads_nowhere_else(string returnUrl)
    {
        var browser = _host.OpenBrowser();

        await ChooseAsync(browser, "Dark", "Large", returnUrl);

        Assert.Equal("/display", browser.Path);
    }

    [Theory]
    [InlineData("7", "Large")]
    [InlineData("Dark", "9")]
    public async Task What_there_is_not_cannot_be_chosen(string scheme, string size)
    {
        var browser = _host.OpenBrowser();

        await ChooseAsync(browser, scheme, size, "/library");

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
    }

    private static async Task ChooseAsync(Browser browser, string scheme, string size, string returnUrl)
    {
        await browser.OpenAsync($"/display?returnUrl={Uri.EscapeDataString(returnUrl)}");
        await browser.SubmitAsync("display-form", new() { ["Scheme"] = scheme, ["Size"] = size });
    }

    private static string? MediaOf(Browser browser, string sheet) => browser.Page.QuerySelector($"link[href*='/css/{sheet}.css']")?.GetAttribute("media");
}
