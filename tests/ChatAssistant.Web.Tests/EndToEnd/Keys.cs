using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>Somebody's hands on a keyboard, whose eyes follow the focus: wherever it comes it must be seen.</summary>
internal sealed class Keys(IPage page)
{
    private const int MostTabs = 150;

    /// <summary>Why the focus cannot be seen where it is; empty when it can.</summary>
    private const string Hidden =
        """
        () => {
          const at = document.activeElement;
          if (at === document.body) return '';
          const [style, box] = [getComputedStyle(at), at.getBoundingClientRect()];
          const name = `${at.localName} ${at.id || at.name || at.textContent.trim().slice(0, 20)}`;
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return `${name} has no outline`;
          const isSeen = box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
          return isSeen ? '' : `${name} is out of sight`;
        }
        """;

    /// <summary>Whether the focus has been here before. A date is several stops in one place.</summary>
    private const string WasPassed =
        """
        () => {
          const at = document.activeElement;
          const isNew = at !== window.last;
          window.last = at;
          return isNew && (passed.has(at) || !passed.add(at));
        }
        """;

    public IPage Page => page;

    /// <summary>Goes on to something with the tab key.</summary>
    public async Task ToAsync(string selector)
    {
        for (var left = MostTabs; left > 0; left--)
        {
            await TabAsync();
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
        }

        Assert.Fail($"{selector} is not reached by tab keys.");
    }

    public async Task PressAsync(string key, string until)
    {
        await page.Keyboard.PressAsync(key);
        await page.WaitForSelectorAsync(until);
    }

    /// <summary>Unfolds a form and stays before it.</summary>
    public async Task OpenFormAsync(string form)
    {
        await ToAsync($"details:has([data-testid={form}]) > summary");
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>The first stop on every page leads past its header.</summary>
    public async Task SkipToContentAsync()
    {
        await TabAsync();
        Assert.Equal("skip-link", await page.EvaluateAsync<string>("() => document.activeElement.className"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("content", await page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    /// <summary>Once round the page, past everything that can be used, and out of it again: nothing holds the focus.</summary>
    public async Task GoRoundAsync()
    {
        await page.EvaluateAsync("() => { document.activeElement.blur(); window.passed = new Set(); window.last = null; }");
        for (var left = MostTabs; left > 0; left--)
        {
            await TabAsync();
            if (await page.EvaluateAsync<bool>(WasPassed)) break;
        }

        Assert.Empty(await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(each => each.checkVisibility() && !passed.has(each)).map(each => each.outerHTML.slice(0, 80))"));
    }

    private async Task TabAsync()
    {
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("", await page.EvaluateAsync<string>(Hidden));
    }
}
