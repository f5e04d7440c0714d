using System.Globalization;
using System.Net;
using ChatAssistant.Web.Security;
using ChatAssistant.Web.Site;
using ChatAssistant.Web.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Tests.Published;

/// <summary>Pages that anybody may read, read without end.</summary>
public sealed class PublicPagesLimitTests
{
    private const int Allowed = 30;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_reads_without_end_is_told_in_words_when_to_come_again_and_the_rest_of_the_site_goes_on()
    {
        await using var service = await RunningService.StartAsync($"--PublicPages:PerMinute={Allowed}");
        for (var number = 0; number < Allowed; number++) await ReadAsync(service, "published?words=路灯", "text/html", HttpStatusCode.OK);

        var page = await ReadAsync(service, "published?words=路灯", "text/html,application/xhtml+xml", HttpStatusCode.TooManyRequests);

        Assert.Contains("操作太频繁了", page, StringComparison.Ordinal);
        Assert.Contains("error-page", page, StringComparison.Ordinal);
        Assert.Equal("操作太频繁了。请过几分钟再试。", await ReadAsync(service, "library", "*/*", HttpStatusCode.TooManyRequests));
        foreach (var path in new[] { "published/suggestions", "published/x", "library/none" }) await ReadAsync(service, path, "text/html", HttpStatusCode.TooManyRequests);
        foreach (var path in new[] { "", "privacy", "health/live" }) await ReadAsync(service, path, "text/html", HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_whole_office_behind_one_address_is_not_hindered()
    {
        await using var service = await RunningService.StartAsync();

        for (var number = 0; number < 300; number++) await ReadAsync(service, "published/suggestions", "text/html", HttpStatusCode.OK);
    }

    [Fact]
    public async Task Every_page_of_what_is_published_and_of_the_library_is_counted()
    {
        await using var service = await RunningService.StartAsync();
        var pages = service.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(each => each.RoutePattern.RawText is { } route && (route.StartsWith("published", StringComparison.OrdinalIgnoreCase) || route.StartsWith("library", StringComparison.OrdinalIgnoreCase)))
            .ToList();

        Assert.True(pages.Count >= 6);
        Assert.All(pages, each => Assert.Equal(PublicPagesOptions.Section, each.Metadata.GetMetadata<LimitedByAddressAttribute>()?.Limit));
    }

    [Fact]
    public async Task A_limit_that_would_shut_everybody_out_stops_the_start()
    {
        using var folder = new ScratchFolder();

        await Assert.ThrowsAsync<OptionsValidationException>(() => RunningService.StartOnAsync(folder, "--PublicPages:PerMinute=0"));
    }

    private static async Task<string> ReadAsync(RunningService service, string path, string accepts, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", accepts);
        using var answer = await service.Http.SendAsync(request, Stop);
        Assert.Equal(expected, answer.StatusCode);
        if (expected is HttpStatusCode.TooManyRequests) Assert.InRange(int.Parse(answer.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture), 1, 60);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }
}
