using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChatAssistant.Channels.Feishu;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.Feishu;

/// <summary>Feishu as the service meets it: what it sends, and its API.</summary>
public sealed class FeishuSide : IAsyncLifetime
{
    public const string Path = "/channels/feishu";
    public const string EncryptKey = "test key";
    public const string Word = "vt-1";
    public const string AppId = "cli_1";
    public const string Send = "/open-apis/im/v1/messages";

    public RunningService Service { get; private set; } = null!;

    public FakePlatform Api { get; private set; } = null!;

    public static string[] SettingsFor(FakePlatform api) =>
    [
        $"--Channels:Feishu:AppId={AppId}", "--Channels:Feishu:AppSecret=shh", $"--Channels:Feishu:EncryptKey={EncryptKey}",
        $"--Channels:Feishu:VerificationToken={Word}", $"--Channels:Feishu:BaseAddress={api.Url}", "--Conversation:MessagesPerMinute=100000",
    ];

    public async ValueTask InitializeAsync()
    {
        Api = await FakePlatform.StartAsync(Granting);
        Service = await RunningService.StartAsync(SettingsFor(Api));
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Api.DisposeAsync();
    }

    public static JsonNode? Granting(PlatformCall call) => call.Path.EndsWith("/tenant_access_token/internal", StringComparison.Ordinal)
        ? new JsonObject { ["code"] = 0, ["msg"] = "ok", ["tenant_access_token"] = "t-1", ["expire"] = 7200 }
        : new JsonObject { ["code"] = 0, ["msg"] = "success", ["data"] = new JsonObject { ["message_id"] = "om_out" } };

    public static JsonObject Said(string person, string text, string chat = "p2p") => Said(person, "text", new JsonObject { ["text"] = text }, chat);

    public static JsonObject Said(string person, string kind, JsonNode content, string chat = "p2p") => Event("im.message.receive_v1", new JsonObject
    {
        ["sender"] = new JsonObject { ["sender_id"] = new JsonObject { ["open_id"] = person, ["union_id"] = "on_1" }, ["sender_type"] = "user", ["tenant_key"] = "tk" },
        ["message"] = new JsonObject
        {
            ["message_id"] = $"om_{Guid.NewGuid():N}",
            ["create_time"] = "1609073151345",
            ["chat_id"] = $"oc_{(chat == "p2p" ? person : chat)}",
            ["chat_type"] = chat == "p2p" ? "p2p" : "group",
            ["message_type"] = kind,
            ["content"] = content.ToJsonString(),
        },
    });

    public static JsonObject Event(string type, JsonObject what) => new()
    {
        ["schema"] = "2.0",
        ["header"] = new JsonObject
        {
            ["event_id"] = Guid.NewGuid().ToString("N"),
            ["event_type"] = type,
            ["create_time"] = "1609073151000",
            ["token"] = Word,
            ["app_id"] = AppId,
            ["tenant_key"] = "tk",
        },
        ["event"] = what,
    };

    public static string Sealed(JsonNode message, string key = EncryptKey) => SealedText(message.ToJsonString(), key);

    public static string SealedText(string message, string key = EncryptKey) => $"{{\"encrypt\":\"{FeishuCipher.Encrypt(key, message)}\"}}";

    public static Dictionary<string, string> SignatureOf(string body, TimeSpan ago = default, string key = EncryptKey)
    {
        var (time, nonce) = ((TimeProvider.System.GetUtcNow() - ago).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), Guid.NewGuid().ToString("N")[..8]);
        return new()
        {
            ["X-Lark-Request-Timestamp"] = time,
            ["X-Lark-Request-Nonce"] = nonce,
            ["X-Lark-Signature"] = FeishuCipher.Signature(time, nonce, key, Encoding.UTF8.GetBytes(body)),
        };
    }

    public async Task<HttpStatusCode> PostAsync(JsonNode message)
    {
        var body = Sealed(message);
        return (await PostAsync(Service, body, SignatureOf(body))).Status;
    }

    public static async Task<(HttpStatusCode Status, string Answer)> PostAsync(RunningService service, string body, IEnumerable<KeyValuePair<string, string>> headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await service.Http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
