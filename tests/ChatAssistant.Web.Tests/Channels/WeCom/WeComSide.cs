using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.WeCom;

/// <summary>WeCom as the service meets it: what it sends, and its API.</summary>
public sealed class WeComSide : IAsyncLifetime
{
    public const string Application = "/channels/wecom";
    public const string CustomerService = "/channels/wecom-kf";

    private int _lastId;

    public RunningService Service { get; private set; } = null!;

    public FakePlatform Api { get; private set; } = null!;

    public static string[] SettingsFor(FakePlatform api) =>
    [
        $"--Channels:WeCom:CorpId={WeComRequest.CorpId}", "--Channels:WeCom:AgentId=218", $"--Channels:WeCom:Token={WeComRequest.Token}",
        $"--Channels:WeCom:EncodingAESKey={WeComRequest.AesKey}", "--Channels:WeCom:Secret=shh", $"--Channels:WeCom:BaseAddress={api.Url}",
        "--Conversation:MessagesPerMinute=100000",
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

    /// <summary>Gives a token and takes everything.</summary>
    public static JsonNode? Granting(PlatformCall call) => call.Path == "/cgi-bin/gettoken"
        ? new JsonObject { ["errcode"] = 0, ["access_token"] = "at-1", ["expires_in"] = 7200 }
        : new JsonObject { ["errcode"] = 0, ["errmsg"] = "ok", ["msgid"] = "m" };

    /// <summary>A text message nobody sent before.</summary>
    public string Text(string user, string text) => Text(user, text, $"{Interlocked.Increment(ref _lastId)}{Random.Shared.NextInt64(1_000_000_000)}");

    public static string Text(string user, string text, string id) =>
        $"<xml><ToUserName><![CDATA[{WeComRequest.CorpId}]]></ToUserName><FromUserName><![CDATA[{user}]]></FromUserName><CreateTime>1409659813</CreateTime>"
        + $"<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[{text}]]></Content><MsgId>{id}</MsgId><AgentID>218</AgentID></xml>";

    public static string Event(string user, string name, string key = "") =>
        $"<xml><ToUserName>{WeComRequest.CorpId}</ToUserName><FromUserName>{user}</FromUserName><CreateTime>1409659813</CreateTime>"
        + $"<MsgType>event</MsgType><Event>{name}</Event><EventKey>{key}</EventKey><AgentID>218</AgentID></xml>";

    public Task<HttpStatusCode> PostAsync(WeComRequest request, string path = Application) => PostAsync(Service, request, path);

    public static async Task<HttpStatusCode> PostAsync(RunningService service, WeComRequest request, string path = Application)
    {
        using var content = new StringContent(request.Body, Encoding.UTF8, "text/xml");
        using var answer = await service.Http.PostAsync(path + request.Query, content);
        return answer.StatusCode;
    }
}
