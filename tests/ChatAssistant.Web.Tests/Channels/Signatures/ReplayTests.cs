using System.Net;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Channels.Signatures;

/// <summary>Callbacks that were genuine once, sent again by whoever saw them: while they are fresh, over a restart, and when they are old.</summary>
public sealed class ReplayTests : IAsyncDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly ManualClock _clock = new();
    private FakePlatform? _api;

    public static TheoryData<string> Platforms => [.. SignedSides.Genuine.Keys.Where(platform => platform is not "WeCom's customer service")];

    [Theory]
    [MemberData(nameof(Platforms))]
    public async Task A_recording_has_no_second_turn_while_it_is_fresh_nor_after_a_restart_and_is_refused_when_it_is_old(string platform)
    {
        _api = await FakePlatform.StartAsync(_ => null);
        var recorded = SignedSides.Genuine[platform](TimeSpan.Zero);
        await using (var service = await StartAsync(platform))
        {
            Assert.Equal(HttpStatusCode.OK, await recorded.PostAsync(service));
            Assert.All(await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => recorded.PostAsync(service))), status => Assert.Equal(HttpStatusCode.OK, status));
            await AssertOneAsync(service);
        }

        await using (var again = await StartAsync(platform))
        {
            Assert.Equal(HttpStatusCode.OK, await recorded.PostAsync(again));
            await AssertOtherBodyRefusedAsync(platform, again, recorded);
            _clock.Advance(SignedSides.Windows[platform] + TimeSpan.FromMinutes(1));
            Assert.Equal(HttpStatusCode.Forbidden, await recorded.PostAsync(again));
            await AssertOtherBodyRefusedAsync(platform, again, recorded);
            // What is genuine now makes room among the signatures that were seen; the old one does not come back with it.
            Assert.Equal(HttpStatusCode.OK, await SignedSides.Genuine[platform](-SignedSides.Windows[platform] - TimeSpan.FromMinutes(1)).PostAsync(again));
            Assert.Equal(HttpStatusCode.Forbidden, await recorded.PostAsync(again));
            Assert.Equal(2, await SignedSides.TakenAsync(again));
        }

        await using var late = await StartAsync(platform);
        Assert.Equal(HttpStatusCode.Forbidden, await recorded.PostAsync(late));
        await AssertOtherBodyRefusedAsync(platform, late, recorded);
        Assert.Equal(2, await SignedSides.TakenAsync(late));
    }

    public async ValueTask DisposeAsync()
    {
        if (_api is not null) await _api.DisposeAsync();
        _folder.Dispose();
    }

    private Task<RunningService> StartAsync(string platform) =>
        RunningService.StartOnAsync(_folder, services => services.AddSingleton<TimeProvider>(_clock), SignedSides.SettingsFor(_api!, platform is "WeChat sealed"));

    private static async Task AssertOneAsync(RunningService service) => Assert.Equal(1, await SignedSides.TakenAsync(service));

    private static async Task AssertOtherBodyRefusedAsync(string platform, RunningService service, SignedCall recorded) =>
        Assert.Equal(HttpStatusCode.Forbidden, await (recorded with { Body = SignedSides.Genuine[platform](TimeSpan.Zero).Body }).PostAsync(service));
}
