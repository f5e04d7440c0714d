using System.Diagnostics;
using System.Net;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.Bodies;

/// <summary>Bodies that are too large or come too slowly, at every address that takes messages. Nobody has to prove who they are for that.</summary>
public sealed class BodyLimitTests(ITestOutputHelper output)
{
    private const string Json = "Content-Type: application/json";

    /// <summary>Kestrel waits five seconds before it asks for 240 bytes a second; the rest is this machine's haste.</summary>
    private static readonly TimeSpan CutWithin = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan RefusedWithin = TimeSpan.FromSeconds(5);

    private static readonly (string Path, string[] Headers)[] Addresses =
    [
        ("/api/messages", [Json]),
        ("/channels/wechat?signature=0&timestamp=0&nonce=0", ["Content-Type: text/xml"]),
        ("/channels/wecom?msg_signature=0&timestamp=0&nonce=0", ["Content-Type: text/xml"]),
        ("/channels/wecom-kf?msg_signature=0&timestamp=0&nonce=0", ["Content-Type: text/xml"]),
        ("/channels/dingtalk", [Json, "timestamp: 0", "sign: 0"]),
        ("/channels/feishu", [Json]),
        ("/v3/directline/tokens/generate", [Json, $"Authorization: Bearer {RunningService.Secret}"]),
    ];

    [Theory]
    [InlineData("Content-Length: 300000")]
    [InlineData("Content-Length: 29999999")]
    [InlineData("Content-Length: 1099511627776")]
    [InlineData("Content-Length: 9223372036854775807")]
    public async Task What_says_that_it_is_too_large_is_refused_before_a_byte_of_it_comes(string length)
    {
        await using var service = await RunningService.StartAsync([.. EveryChannel.Settings]);
        using var patience = new CancellationTokenSource(RefusedWithin);

        foreach (var (path, headers) in Addresses)
        {
            using var call = await RawCall.PostAsync(service, path, [.. headers, length]);
            Assert.Equal((path, 413), (path, await call.StatusAsync(patience.Token)));
        }
    }

    [Fact]
    public async Task What_does_not_say_how_large_it_is_is_refused_when_it_has_become_too_large()
    {
        await using var service = await RunningService.StartAsync([.. EveryChannel.Settings]);
        using var patience = new CancellationTokenSource(RefusedWithin);

        foreach (var (path, headers) in Addresses)
        {
            using var call = await RawCall.PostAsync(service, path, [.. headers, "Transfer-Encoding: chunked"]);
            // There is no last chunk: whoever waits for it waits for ever.
            for (var chunk = 0; chunk < 20; chunk++) await call.SendAsync($"4000\r\n{new string(' ', 0x4000)}\r\n");
            Assert.Equal((path, 413), (path, await call.StatusAsync(patience.Token)));
        }
    }

    [Fact]
    public async Task A_letter_a_second_is_cut_and_keeps_nobody_waiting()
    {
        const int Each = 10;
        await using var service = await RunningService.StartAsync([.. EveryChannel.Settings]);
        using var patience = new CancellationTokenSource(CutWithin);
        var began = Stopwatch.GetTimestamp();
        var slow = Addresses.SelectMany(address => Enumerable.Repeat(address, Each)).Select(address => DripAsync(service, address.Path, address.Headers, patience.Token)).ToList();

        var slowest = TimeSpan.Zero;
        while (slow.Exists(call => !call.IsCompleted))
        {
            var asked = Stopwatch.GetTimestamp();
            Assert.Equal(HttpStatusCode.Created, (await DirectLineClient.WithSecret(service).PostAsync("conversations")).Status);
            if (Stopwatch.GetElapsedTime(asked) is var took && took > slowest) slowest = took;
            await Task.Delay(100, patience.Token);
        }

        var cut = await Task.WhenAll(slow);
        output.WriteLine($"{cut.Length} bodies of a letter a second: all cut after {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s; the slowest of the others took {slowest.TotalMilliseconds:0} ms");
        Assert.All(cut, status => Assert.True(status is null or 408, $"{status}"));
        Assert.InRange(slowest, TimeSpan.Zero, RefusedWithin);
    }

    private static async Task<int?> DripAsync(RunningService service, string path, string[] headers, CancellationToken cancellationToken)
    {
        using var call = await RawCall.PostAsync(service, path, [.. headers, "Content-Length: 200000"]);
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var dripping = call.DripAsync(answered.Token);
        var status = await call.StatusAsync(cancellationToken);
        await answered.CancelAsync();
        await dripping;
        return status;
    }
}
