using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.DingTalk;

/// <summary>DingTalk as the service meets it: what it sends, and its API.</summary>
public sealed class DingTalkSide : IAsyncLifetime
{
    public const string Path = "/channels/dingtalk";
    public const string Secret = "this is secret";
    public const string Reply = "/robot/sendBySession";
    public const string ToPerson = "/v1.0/robot/oToMessages/batchSend";
    public const string ToGroup = "/v1.0/robot/groupMessages/send";

    private static long _lastTime = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();

    public RunningService Service { get; private set; } = null!;

    public FakePlatform Api { get; private set; } = null!;

    /// <summary>A time nobody signed before: no two messages of a test are of one millisecond.</summary>
    public static string NewTime => Interlocked.Increment(ref _lastTime).ToString(CultureInfo.InvariantCulture);

    public static string[] SettingsFor(string api, params string[] more) =>
    [
        "--Channels:DingTalk:AppKey=dingkey", $"--Channels:DingTalk:AppSecret={Secret}", "--Channels:DingTalk:RobotCode=dingrobot",
        $"--Channels:DingTalk:BaseAddress={api}", "--Channels:DingTalk:SessionWebhookHosts=127.0.0.1", "--Conversation:MessagesPerMinute=100000", .. more,
    ];

    public async ValueTask InitializeAsync()
    {
        Api = await FakePlatform.StartAsync(Granting);
        Service = await RunningService.StartAsync(SettingsFor(Api.Url));
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Api.DisposeAsync();
    }

    public static JsonNode? Granting(PlatformCall call) => call.Path switch
    {
        "/v1.0/oauth2/accessToken" => new JsonObject { ["accessToken"] = "at-1", ["expireIn"] = 7200 },
        Reply => new JsonObject { ["errcode"] = 0, ["errmsg"] = "ok" },
        _ => new JsonObject { ["processQueryKey"] = "q" },
    };

    public static string Sign(string timestamp, string secret = Secret) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{timestamp}\n{secret}")));

    public JsonObject Text(string sender, string text) => Text(sender, text, $"{Api.Url}{Reply}?session={sender}");

    public static JsonObject Text(string sender, string text, string webhook, TimeSpan? goodFor = null) => new()
    {
        ["conversationId"] = $"cid{sender}",
        ["conversationType"] = "1",
        ["chatbotCorpId"] = "ding1",
        ["chatbotUserId"] = "$:LWC1",
        ["msgId"] = $"msg{Guid.NewGuid():N}",
        ["senderNick"] = "张三",
        ["isAdmin"] = false,
        ["senderStaffId"] = sender,
        ["senderId"] = $"$:LWC{sender}",
        ["sessionWebhook"] = webhook,
        ["sessionWebhookExpiredTime"] = (TimeProvider.System.GetUtcNow() + (goodFor ?? TimeSpan.FromMinutes(90))).ToUnixTimeMilliseconds(),
        ["createAt"] = 1695283635765,
        ["robotCode"] = "dingrobot",
        ["msgtype"] = "text",
        ["text"] = new JsonObject { ["content"] = $" {text}" },
    };

    public Task<HttpStatusCode> PostAsync(JsonNode message) => PostAsync(Service, message.ToJsonString());

    public static Task<HttpStatusCode> PostAsync(RunningService service, string body)
    {
        var time = NewTime;
        return PostAsync(service, body, ("timestamp", time), ("sign", Sign(time)));
    }

    public static async Task<HttpStatusCode> PostAsync(RunningService service, string body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await service.Http.SendAsync(request);
        return answer.StatusCode;
    }
}
