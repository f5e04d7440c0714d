using ChatAssistant.Web.Tests.Peers;

namespace ChatAssistant.Web.Tests.EndToEnd.EveryPage;

/// <summary>What must hold on every page there is, or will be. With <c>SCREENSHOTS=folder</c> each is pictured there.</summary>
public sealed class EveryPageTests(Tour tour, PeerPackages packages) : IClassFixture<Tour>
{
    /// <summary>What loads in a second or so on a village's 3G line.</summary>
    private const long MostBytes = 150_000;

    private static readonly string[] HandsOutFiles = ["/staff/cases/{number}/attachments/{place:int}"];

    [Fact]
    public async Task The_judge_finds_what_is_wrong_on_a_page_that_is()
    {
        packages.Require();
        await using var chromium = new Chromium();
        await chromium.InitializeAsync();
        var page = await chromium.OpenAsync();
        await page.SetContentAsync("<html><body><img src='x'><input><p style='color:#bbb;background:#fff'>看不清</p></body></html>");

        var faults = await new Axe().FaultsAsync(page);

        Assert.Contains(faults, fault => fault.StartsWith("image-alt", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("label", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("color-contrast", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Something_leads_to_every_page()
    {
        var (pages, unreached) = await tour.GoAsync(packages);

        Assert.Equal(HandsOutFiles, unreached);
        Assert.True(pages.Count >= 45, $"{pages.Count} pages");
        TestContext.Current.TestOutputHelper?.WriteLine($"{pages.Count} pages, the heaviest {pages.Max(page => page.Bytes)} bytes");
    }

    [Fact]
    public async Task Nothing_serious_keeps_anybody_from_using_it_in_light_or_dark() => await AssertNoneAsync(page => page.Barriers);

    [Fact]
    public async Task It_is_no_wider_than_its_window_on_a_small_telephone_or_in_letters_twice_as_large() => await AssertNoneAsync(page => page.TooWide);

    [Fact]
    public async Task No_day_in_a_table_is_broken_into_two_lines() => await AssertNoneAsync(page => page.BrokenDays);

    [Fact]
    public async Task No_script_of_it_complains() => await AssertNoneAsync(page => page.Complaints);

    [Fact]
    public async Task It_is_light() => await AssertNoneAsync(page => page.Bytes > MostBytes ? [$"{page.Bytes} bytes"] : []);

    private async Task AssertNoneAsync(Func<SeenPage, IReadOnlyList<string>> faults)
    {
        var (pages, _) = await tour.GoAsync(packages);

        var found = pages.SelectMany(page => faults(page).Select(fault => $"{page.Name}: {fault}")).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
