using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ChatAssistant.Channels.Crypto;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Tests.Channels.BotFramework;
using ChatAssistant.Web.Tests.Channels.DingTalk;
using ChatAssistant.Web.Tests.Channels.Feishu;
using ChatAssistant.Web.Tests.Channels.Signatures;
using ChatAssistant.Web.Tests.Channels.WeChat;
using ChatAssistant.Web.Tests.Channels.WeCom;
using ChatAssistant.Web.Tests.Delivery;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Channels.Bodies;

/// <summary>
/// Messages spoilt by chance, signed as the platforms sign them, so that they get past the door. Each is refused or taken; none is a fault of the
/// service, and what was taken has its turn.
/// </summary>
[Collection(LongRuns.Name)]
public sealed class FuzzTests : IAsyncLifetime
{
    private const int Seed = 20_260_722;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Mutator _mutator = new(Seed);
    private FakePlatform _api = null!;
    private RunningService _service = null!;

    public async ValueTask InitializeAsync()
    {
        _api = await FakePlatform.StartAsync(_ => null);
        // Replies are not what is tried here.
        _service = await RunningService.StartAsync([.. SignedSides.SettingsFor(_api, isSealed: false), "--Outbox:MostAttempts=1", "--Inbox:MostWaiting=1000000", "--Inbox:MostWaitingInConversation=100000"]);
    }

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        await _api.DisposeAsync();
    }

    [Fact]
    public Task Activities_spoilt_by_chance_break_nothing() =>
        RunAsync("activities to /api/messages", () => Posting("/api/messages", _mutator.Spoil(IncomingActivity.Message(Words(), $"{_api.Url}/", Somebody()))));

    [Fact]
    public async Task Activities_spoilt_by_chance_break_nothing_over_Direct_Line()
    {
        var opened = await DirectLineClient.WithSecret(_service).PostAsync("conversations");
        var path = $"/v3/directline/conversations/{opened.Text("conversationId")}/activities";

        await RunAsync("activities to Direct Line", () =>
        {
            var request = Posting(path, _mutator.Spoil(IncomingActivity.Message(Words(), $"{_api.Url}/", Somebody())));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", RunningService.Secret);
            return request;
        });
    }

    [Fact]
    public Task Messages_of_DingTalk_spoilt_by_chance_break_nothing() => RunAsync("messages of DingTalk", () =>
    {
        var time = DingTalkSide.NewTime;
        return Posting(DingTalkSide.Path, _mutator.Spoil(DingTalkSide.Text(Somebody(), Words(), $"{_api.Url}/")), ("timestamp", time), ("sign", DingTalkSide.Sign(time)));
    });

    [Fact]
    public Task Events_of_Feishu_spoilt_by_chance_break_nothing() => RunAsync("events of Feishu", () =>
    {
        var body = FeishuSide.SealedText(_mutator.Spoil(FeishuSide.Said(Somebody(), Words())));
        return Posting(FeishuSide.Path, body, [.. FeishuSide.SignatureOf(body).Select(each => (each.Key, each.Value))]);
    });

    [Fact]
    public Task Pushes_of_WeChat_spoilt_by_chance_break_nothing() => RunAsync("pushes of WeChat", () =>
    {
        var request = WeChatRequest.Plain(_mutator.SpoilText(Push()));
        return Posting(WeChatSide.Path + request.QueryString, request.Body);
    });

    [Fact]
    public Task Callbacks_of_WeCom_spoilt_by_chance_within_and_without_break_nothing() => RunAsync("callbacks of WeCom", () =>
    {
        var message = WeComSide.Text(Somebody(), Words(), WeChatXml.NewId());
        var request = WeComRequest.Bearing(new CallbackCipher(WeComRequest.AesKey, WeComRequest.CorpId).Encrypt(_mutator.Next(5) > 0 ? _mutator.SpoilText(message) : message));
        return Posting(WeComSide.Application + request.Query, _mutator.Next(5) > 0 ? request.Body : _mutator.SpoilText(request.Body));
    });

    private string Push() => _mutator.Next(3) switch
    {
        0 => WeChatXml.Event(Somebody(), "CLICK", Words()),
        1 => WeChatXml.Message(Somebody(), "location", "<Location_X>35.5</Location_X><Location_Y>106.6</Location_Y><Label>平凉</Label>"),
        _ => WeChatXml.Text(Somebody(), Words()),
    };

    private async Task RunAsync(string what, Func<HttpRequestMessage> next)
    {
        var counts = new SortedDictionary<int, int>();
        var slowest = TimeSpan.Zero;
        for (var number = Scale.Of(500, 20_000); number > 0; number--)
        {
            using var request = next();
            var sent = await request.Content!.ReadAsStringAsync(TestContext.Current.CancellationToken);
            var began = Stopwatch.GetTimestamp();
            using var answer = await _service.Http.SendAsync(request, TestContext.Current.CancellationToken);
            if (Stopwatch.GetElapsedTime(began) is var took && took > slowest) slowest = took;
            var status = (int)answer.StatusCode;
            Assert.True(status is >= 200 and < 500, $"{status} for {sent}");
            counts[status] = counts.GetValueOrDefault(status) + 1;
        }

        Scale.Tell($"{what}: {string.Join(", ", counts.Select(each => $"{each.Value} × {each.Key}"))}; the slowest took {slowest.TotalMilliseconds:0} ms");
        Assert.InRange(slowest, TimeSpan.Zero, Longest);
        await AssertEachHadItsTurnAsync();
        Assert.Equal(HttpStatusCode.OK, (await _service.Http.GetAsync("health/ready", TestContext.Current.CancellationToken)).StatusCode);
    }

    /// <summary>A turn that failed was begun again and says with what.</summary>
    private async Task AssertEachHadItsTurnAsync()
    {
        using var waiting = new CancellationTokenSource(Patience);
        await using var database = await _service.Services.GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContextAsync(waiting.Token);
        while (await database.Inbox.AnyAsync(row => row.HandledAt == null, waiting.Token)) await Task.Delay(50, waiting.Token);
        Assert.Empty(await database.Inbox.Where(row => row.Fault != null).Select(row => row.Fault).Distinct().ToListAsync(waiting.Token));
    }

    private string Words() => _mutator.Next(2) == 0 ? "你好" : _mutator.OddText();

    private string Somebody() => $"u{_mutator.Next(40)}";

    private static HttpRequestMessage Posting(string path, string body, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }
}
