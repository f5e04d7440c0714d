using System.Globalization;
using System.Text.RegularExpressions;
using ChatAssistant.Cases;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.Security.Injection;

/// <summary>Somebody of staff who opens every page that shows what citizens wrote.</summary>
internal sealed partial class InjectionRound(IPage page, Uri site, ScriptWatch watch)
{
    private static readonly string[] QuestionViews = ["staff/questions", "staff/questions?view=Solved", "staff/answer-audit"];

    public int Pages { get; private set; }

    /// <summary>Which of the words, by number, stand in a text.</summary>
    public static HashSet<int> NumbersIn(string text) => [.. Number().Matches(text).Select(found => int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture))];

    /// <summary>A list, to its last page.</summary>
    public async Task<HashSet<int>> WalkAsync(string path)
    {
        var shown = new HashSet<int>();
        for (var at = path; at is not null; at = await NextAsync()) shown.UnionWith(await OpenAsync(at));
        return shown;
    }

    public async Task SearchAsync(string words)
    {
        await OpenAsync("staff");
        await page.FillAsync("#search", words);
        await page.ClickAsync("[data-testid=filter] button[type=submit]");
        await page.WaitForSelectorAsync("[data-testid=cases]");
        Assert.NotEmpty(await LookAsync());
        if (await NextAsync() is { } next) await WalkAsync(next);
    }

    /// <summary>Pages of cases with all that happened to them, on the screen and on paper, and who is behind them.</summary>
    public async Task<HashSet<int>> CasesAsync(IReadOnlyList<CaseNumber> numbers)
    {
        var shown = new HashSet<int>();
        foreach (var number in numbers)
        {
            shown.UnionWith(await OpenAsync($"staff/cases/{number}"));
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            await LookAsync();
            await page.EmulateMediaAsync(new() { Media = Media.Screen });
        }

        await OpenAsync($"staff/cases/{numbers[0]}/identity");
        await page.FillAsync("[data-testid=identity-form] [name=reason]", "需要回电话核实情况");
        await page.ClickAsync("[data-testid=identity-form] button");
        await page.WaitForSelectorAsync("[data-testid=identity]");
        await LookAsync();
        return shown;
    }

    /// <summary>What was published, in the list and on its pages.</summary>
    public async Task<HashSet<int>> PublishedAsync(IReadOnlyList<string> pages)
    {
        await WalkAsync("published");
        var shown = new HashSet<int>();
        foreach (var path in pages) shown.UnionWith(await OpenAsync(path));
        return shown;
    }

    public async Task<HashSet<int>> HotIssueAsync()
    {
        await OpenAsync("staff/hot-issues");
        return await OpenAsync((await page.GetAttributeAsync("[data-issue] a", "href"))!);
    }

    /// <summary>A report as it is written, as it is printed, and as it is signed.</summary>
    public async Task ReportAsync()
    {
        await OpenAsync("staff/statistics");
        await OpenAsync("staff/reports");
        await page.ClickAsync("[data-testid=special-form] button");
        await page.WaitForSelectorAsync("[data-testid=edit-form]");
        await LookAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await LookAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.ClickAsync("[data-testid=sign]");
        await page.WaitForSelectorAsync("[data-testid=report]");
        await LookAsync();
    }

    /// <summary>Questions there was no answer to, and how each was dealt with.</summary>
    public async Task LibraryDeskAsync()
    {
        foreach (var view in QuestionViews)
        {
            await WalkAsync(view);
            var first = await page.Locator("main table a, main .card a").EvaluateAllAsync<string[]>("all => all.map(each => each.getAttribute('href')).filter(each => /details|turn/.test(each)).slice(0, 3)");
            foreach (var address in first) await OpenAsync(address);
        }
    }

    private async Task<HashSet<int>> OpenAsync(string path)
    {
        await page.GotoAsync(new Uri(site, path).AbsoluteUri);
        return await LookAsync();
    }

    private async Task<HashSet<int>> LookAsync()
    {
        Pages++;
        await watch.LookAsync(page, page.Url);
        return NumbersIn(await page.Locator("body").InnerTextAsync());
    }

    private async Task<string?> NextAsync() => await page.Locator("a[rel=next]").CountAsync() > 0 ? await page.GetAttributeAsync("a[rel=next]", "href") : null;

    [GeneratedRegex("№([0-9]+) ")]
    private static partial Regex Number();
}
