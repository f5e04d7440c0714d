using ChatAssistant.Web.Tests.Support;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>The Chromium of this machine, without a window. Tests that need it are skipped where there is none.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } path) return;
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience.Milliseconds);
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            // A container has neither a user namespace nor a graphics card, and needs no news from outside.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
        });
    }

    /// <summary>A window of its own, as of another person's machine.</summary>
    /// <param name="width">Of the window, in CSS pixels.</param>
    /// <param name="height">Of the window, in CSS pixels.</param>
    /// <param name="adjust">What else this machine has of its own.</param>
    public async Task<IPage> OpenAsync(int width = 1280, int height = 900, Action<BrowserNewContextOptions>? adjust = null)
    {
        if (_browser is null) Assert.Skip("Chromium is not installed on this machine.");
        var options = new BrowserNewContextOptions { Locale = "zh-CN", ViewportSize = new() { Width = width, Height = height } };
        adjust?.Invoke(options);
        var context = await _browser.NewContextAsync(options);
        context.SetDefaultTimeout(Patience.Milliseconds);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
