using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>Somebody's open console.</summary>
internal sealed class Desk(IPage page, Uri service, int width)
{
    public IPage Page => page;

    /// <summary>Somebody new, signed in with name and password in a browser of their own.</summary>
    public static async Task<Desk> SignInAsync(Chromium chromium, Office office, (int Width, int Height) size, string name, StaffRights rights)
    {
        var page = await chromium.OpenAsync(size.Width, size.Height);
        await office.AddAsync(name, rights);
        await page.GotoAsync(new Uri(office.Service.Address, "staff/sign-in").AbsoluteUri);
        await page.FillAsync("[name=UserName]", name);
        await page.FillAsync("[name=Password]", Office.Password);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForSelectorAsync("[data-testid=signed-in-as]");
        return new Desk(page, office.Service.Address, size.Width);
    }

    /// <param name="path">Where to.</param>
    /// <param name="picture">What to call its picture; null for none.</param>
    public async Task OpenAsync(string path, string? picture)
    {
        var answer = await page.GotoAsync(new Uri(service, path).AbsoluteUri);
        Assert.True(answer!.Ok, $"{path}: {answer.Status}");
        await LookAsync(picture);
    }

    /// <summary>Forms that are folded away are opened first, as a person does.</summary>
    public async Task OpenFormAsync(string form)
    {
        var folded = page.Locator($"details:not([open]):has([data-testid={form}]) > summary");
        if (await folded.CountAsync() > 0) await folded.ClickAsync();
    }

    public async Task FillAsync(string form, string field, string words)
    {
        await OpenFormAsync(form);
        await page.FillAsync($"[data-testid={form}] {field}", words);
    }

    public async Task SubmitAsync(string form, string? picture)
    {
        await OpenFormAsync(form);
        await page.ClickAsync($"[data-testid={form}] button[type=submit]");
        await page.WaitForSelectorAsync("[data-testid=message]");
        await LookAsync(picture);
    }

    /// <summary>The page as it is open.</summary>
    public async Task LookAsync(string? picture)
    {
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{page.Url} is wider than {width}");
        if (picture is not null && Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"console-{picture}-{width}.png"), FullPage = true });
    }
}
