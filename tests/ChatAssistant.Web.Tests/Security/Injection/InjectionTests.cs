using System.Net;
using ChatAssistant.Channels.Tests.Support;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.EndToEnd;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.Security.Injection;

/// <summary>What citizens write is shown as they wrote it, everywhere, and does nothing.</summary>
public sealed class InjectionTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>The others act in other browsers, on a click, or in templates that are none of ours.</summary>
    private const int FewestThatRun = 60;

    // A picture of one grey dot.
    private static readonly byte[] Dot = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [Fact]
    public async Task The_watch_notices_them_on_a_page_that_lets_them_in()
    {
        using var canary = new Canary(IPAddress.Loopback);
        var payloads = Payloads.All($"http://127.0.0.1:{canary.Port}/");
        var page = await chromium.OpenAsync(adjust: ScriptWatch.Adjust);
        var watch = await ScriptWatch.OnAsync(page, new Uri("http://localhost/"));

        await page.SetContentAsync(string.Concat(payloads.Select(words => $"<iframe srcdoc=\"{WebUtility.HtmlEncode(words)}\"></iframe>")), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        for (var left = 150; left > 0 && (watch.Ran.Count < FewestThatRun || canary.Connections == 0); left--) await page.WaitForTimeoutAsync(100);
        var byCall = watch.Ran.Count;
        await page.SetContentAsync($"<a href=\" java&#10;script:{payloads[0]}\">x</a><p title='' onclick='x'>");
        await watch.LookAsync(page, "control");

        Assert.True(payloads.Count >= 200, $"{payloads.Count} payloads");
        Assert.True(byCall >= FewestThatRun, $"{byCall} ran");
        Assert.True(canary.Connections > 0, "Nobody came to the canary.");
        Assert.Equal(2, watch.Seen.Count(each => each.StartsWith("control", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nothing_anybody_writes_acts_on_any_page()
    {
        using var canary = new Canary(IPAddress.Loopback);
        await using var service = await RunningService.StartAsync("--Conversation:MessagesPerMinute=100000", "--WebChat:TokensPerMinute=1000");
        var payloads = Payloads.All($"http://127.0.0.1:{canary.Port}/");
        var office = new Office(service);
        var injected = new InjectedOffice(office, payloads);
        var full = await injected.FillAsync();
        var published = await injected.PublishAsync();

        var telephone = await chromium.OpenAsync(390, 844, ScriptWatch.Adjust);
        var citizens = await ScriptWatch.OnAsync(telephone, service.Address);
        await TalkAsync(telephone, service.Address, injected.Numbered, citizens);
        Assert.Superset(Enumerable.Range(0, payloads.Count).ToHashSet(), await new InjectionRound(telephone, service.Address, citizens).PublishedAsync(published));

        var page = await chromium.OpenAsync(adjust: ScriptWatch.Adjust);
        var staff = await ScriptWatch.OnAsync(page, service.Address);
        await office.AddAsync("全能", new(StaffRoles.Reviewer | StaffRoles.Dispatcher | StaffRoles.Supervisor | StaffRoles.KnowledgeEditor, Office.Every));
        await new Desk(page, service.Address, 1280).SignInAsync("全能", Office.Password);
        var round = new InjectionRound(page, service.Address, staff);
        var all = Enumerable.Range(0, payloads.Count).ToHashSet();

        Assert.Superset(all, await round.WalkAsync("staff?sort=Newest"));
        await round.SearchAsync("路灯");
        Assert.Superset(all, await round.WalkAsync("staff/statistics/cases?measure=Filed&part=All"));
        Assert.Superset(all, await round.CasesAsync(full));
        // Words that differ that much are not all one issue.
        Assert.NotEmpty(await round.HotIssueAsync());
        await round.ReportAsync();
        await round.LibraryDeskAsync();

        Assert.Empty(citizens.Seen);
        Assert.Empty(staff.Seen);
        Assert.Equal(0, canary.Connections);
        TestContext.Current.TestOutputHelper?.WriteLine($"{payloads.Count} payloads, {round.Pages} pages of staff");
    }

    /// <summary>All of it is said, comes back in a card to check, and is there again when the page is opened anew.</summary>
    private static async Task TalkAsync(IPage page, Uri site, IReadOnlyList<string> numbered, ScriptWatch watch)
    {
        var chat = await ChatPage.OpenAsync(page, site);
        await chat.SayAsync("我要提建议", until: "请说说是什么事");
        await chat.SayAsync("建议小区门口装两盏路灯，晚上看不见路，老人孩子出门不安全<img src=x onerror=__xss(0)>", until: "在哪里");
        await chat.SayAsync("崆峒区东关街道<img src=x onerror=__xss(0)>", until: "请核对");
        await page.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = "\"><img src=x onerror=__xss(1)>.png", MimeType = "image/png", Buffer = Dot });
        await chat.SayAsync("我叫<svg onload=__xss(2)>", until: "svg");
        foreach (var bundle in Payloads.Bundles(numbered, 1500)) await chat.SayAsync(bundle);
        await chat.ShowsAsync($"№{numbered.Count - 1} ");
        await watch.LookAsync(page, "chat");
        await page.ReloadAsync();
        await chat.ShowsAsync($"№{numbered.Count - 1} ");
        await watch.LookAsync(page, "history");
        Assert.Superset(Enumerable.Range(0, numbered.Count).ToHashSet(), InjectionRound.NumbersIn(await page.Locator("#webchat").InnerTextAsync()));
    }
}
