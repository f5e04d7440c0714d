using System.Text.Json;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd.EveryPage;

/// <summary>Looks at pages in one person's browser: at a desk, on the smallest telephone, and in large letters on dark ground.</summary>
internal sealed class PageLook
{
    private const int DeskWidth = 1440;
    private const int PhoneWidth = 360;
    private const int PictureWidth = 390;
    private const int Height = 800;
    private const string BrokenDays =
        """
        () => {
          const broken = [];
          const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (words.nextNode()) {
            if (!words.currentNode.parentElement.closest('table') || words.currentNode.parentElement.closest('code')) continue;
            for (const day of words.currentNode.data.matchAll(/\d{4}-\d{2}-\d{2}/g)) {
              const range = document.createRange();
              range.setStart(words.currentNode, day.index);
              range.setEnd(words.currentNode, day.index + day[0].length);
              if (new Set([...range.getClientRects()].map(each => Math.round(each.top))).size > 1) broken.push(day[0]);
            }
          }
          return broken;
        }
        """;

    /// <summary>What reaches furthest to the right, where the page is wider than its window; empty where it is not.</summary>
    private const string Beyond =
        """
        () => {
          if (document.documentElement.scrollWidth <= innerWidth) return '';
          const all = [...document.body.querySelectorAll('*')].filter(each => !each.closest('.staff-nav, .wide')).map(each => [each.getBoundingClientRect().right, each]);
          const [right, widest] = all.reduce((most, each) => (each[0] >= most[0] ? each : most));
          return `${Math.round(right)} by ${widest.localName}.${widest.className} ${widest.textContent.trim().slice(0, 20)}`;
        }
        """;

    /// <summary>Charts grow with their window a frame later.</summary>
    private const string Settled = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private static readonly string[] Programs = ["/webchat/chat.js", "/webchat/charts.js"];
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    private readonly IPage _page;
    private readonly Uri _site;
    private readonly Axe _axe;
    private readonly List<string> _complaints = [];
    private readonly HashSet<string> _programs = [];
    private long _bytes;

    private PageLook(IPage page, Uri site, Axe axe)
    {
        (_page, _site, _axe) = (page, site, axe);
        page.Console += (_, message) => _complaints.AddRange(message.Type is "error" && !message.Text.EndsWith("404 (Not Found)", StringComparison.Ordinal) ? [message.Text] : []);
        page.PageError += (_, fault) => _complaints.Add(fault);
    }

    public static async Task<PageLook> OfAsync(IPage page, Uri site, Axe axe)
    {
        var look = new PageLook(page, site, axe);
        var line = await page.Context.NewCDPSessionAsync(page);
        await line.SendAsync("Network.enable");
        // Everybody is a first visitor.
        await line.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        line.Event("Network.requestWillBeSent").OnEvent += (_, asked) => look.Ask(asked!.Value);
        line.Event("Network.loadingFinished").OnEvent += (_, loaded) => look.Load(loaded!.Value);
        return look;
    }

    /// <summary>The open page's links and the addresses its forms go to, from the root.</summary>
    public Task<string[]> LinksAsync() => _page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('a[href], form[action]')].map(each => new URL(each.href ?? each.action, location)).filter(each => each.origin === location.origin).map(each => each.pathname + each.search)");

    public async Task<SeenPage> SeeAsync(string name, string path)
    {
        _complaints.Clear();
        await WearAsync("auto.normal");
        await OpenAsync(path);
        var bytes = _bytes;
        var barriers = await _axe.FaultsAsync(_page);
        var broken = await _page.EvaluateAsync<string[]>(BrokenDays);
        await PictureAsync(name, DeskWidth);
        var wide = await TooWideAsync("", PhoneWidth);
        broken = [.. broken, .. await _page.EvaluateAsync<string[]>(BrokenDays)];
        await PictureAsync(name, PictureWidth);

        await WearAsync("dark.largest");
        await OpenAsync(path);
        barriers = [.. barriers, .. (await _axe.FaultsAsync(_page, "cat.color")).Select(each => $"dark: {each}")];
        await PictureAsync($"{name}-dark-large", DeskWidth);
        wide = [.. wide, .. await TooWideAsync("large ", DeskWidth), .. await TooWideAsync("large ", PhoneWidth)];
        await PictureAsync($"{name}-dark-large", PictureWidth);
        return new(name, bytes) { Barriers = barriers, BrokenDays = broken, TooWide = wide, Complaints = [.. _complaints] };
    }

    /// <summary>The chat and the charts are programs of their own, kept for good by whoever has fetched them once.</summary>
    private void Ask(JsonElement asked)
    {
        if (Programs.Any(asked.GetProperty("request").GetProperty("url").GetString()!.Contains)) _programs.Add(asked.GetProperty("requestId").GetString()!);
    }

    private void Load(JsonElement loaded)
    {
        if (!_programs.Contains(loaded.GetProperty("requestId").GetString()!)) _bytes += (long)loaded.GetProperty("encodedDataLength").GetDouble();
    }

    private Task WearAsync(string choice) => _page.Context.AddCookiesAsync([new() { Name = "v", Value = choice, Url = _site.AbsoluteUri }]);

    private async Task OpenAsync(string path)
    {
        await _page.SetViewportSizeAsync(DeskWidth, Height);
        _bytes = 0;
        await _page.GotoAsync(new Uri(_site, path).AbsoluteUri);
        if (path is "/" or "/index") await _page.WaitForSelectorAsync("#chat-status[data-state=up]", new() { State = WaitForSelectorState.Attached });
    }

    private async Task<IReadOnlyList<string>> TooWideAsync(string letters, int width)
    {
        await _page.SetViewportSizeAsync(width, Height);
        await _page.EvaluateAsync(Settled);
        var beyond = await _page.EvaluateAsync<string>(Beyond);
        return beyond.Length > 0 ? [$"{letters}{width}: {beyond}"] : [];
    }

    private async Task PictureAsync(string name, int width)
    {
        if (Pictures is null) return;
        await _page.SetViewportSizeAsync(width, Height);
        await _page.EvaluateAsync(Settled);
        var file = string.Concat(name.Select(each => char.IsLetterOrDigit(each) || each is '-' ? each : '_')).Trim('_');
        await _page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"page-{file}-{width}.png"), FullPage = true });
    }
}
