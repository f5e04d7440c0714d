using System.Text;
using System.Text.Json.Nodes;
using ChatAssistant.Bot;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Channels.WeChat;

/// <summary>WeChat as the service meets it: what it pushes, and its API.</summary>
internal sealed class WeChatSide : IAsyncDisposable
{
    public const string Path = "/channels/wechat";
    public const string Send = "/cgi-bin/message/custom/send";

    private readonly ScratchFolder _folder = new();
    private RunningService _service = null!;
    private string[] _settings = [];
    private Action<IServiceCollection> _configure = _ => { };

    public RunningService Service => _service;

    public string DataFolder => _folder.Path;

    public FakePlatform Api { get; private set; } = null!;

    /// <summary>What each turn waits for before it answers.</summary>
    public Func<string, Task> Thinking { get; set; } = _ => Task.CompletedTask;

    public bool IsSecure { get; private init; }

    /// <summary>A verified account in secure mode: it may send by itself.</summary>
    public static Task<WeChatSide> VerifiedAsync(params string[] settings) =>
        StartAsync(isSecure: true, [$"--Channels:WeChat:EncodingAESKey={WeChatRequest.AesKey}", "--Channels:WeChat:AppSecret=shh", .. settings]);

    /// <summary>The same with services of the test's.</summary>
    public static Task<WeChatSide> VerifiedAsync(Action<IServiceCollection> configure, params string[] settings) =>
        StartAsync(isSecure: true, [$"--Channels:WeChat:EncodingAESKey={WeChatRequest.AesKey}", "--Channels:WeChat:AppSecret=shh", .. settings], configure);

    /// <summary>An account that is not verified, in plain mode: all it can say is the answer to a push.</summary>
    public static Task<WeChatSide> UnverifiedAsync(params string[] settings) => StartAsync(isSecure: false, settings);

    public static JsonNode? Granting(PlatformCall call) => call.Path == "/cgi-bin/stable_token"
        ? new JsonObject { ["access_token"] = "at-1", ["expires_in"] = 7200 }
        : new JsonObject { ["errcode"] = 0, ["errmsg"] = "ok" };

    /// <summary>Pushes what somebody did in the account's mode.</summary>
    public Task<WeChatReply> PushAsync(string xml) => PostAsync(IsSecure ? WeChatRequest.Secure(xml) : WeChatRequest.Plain(xml));

    public Task<WeChatReply> SayAsync(string from, string text, string? id = null) => PushAsync(WeChatXml.Text(from, text, id));

    public async Task<WeChatReply> PostAsync(WeChatRequest request)
    {
        using var content = new StringContent(request.Body, Encoding.UTF8, "text/xml");
        using var answer = await _service.Http.PostAsync(Path + request.QueryString, content, TestContext.Current.CancellationToken);
        return new(answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public Task<IReadOnlyList<PlatformCall>> SentToAsync(string user, int count = 1) => Api.WaitAsync(Send, count, call => call.Text("touser") == user);

    /// <summary>Stops the service and starts it again on the same folder.</summary>
    public async Task RestartAsync()
    {
        await _service.DisposeAsync();
        await StartServiceAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        await Api.DisposeAsync();
        _folder.Dispose();
    }

    private static async Task<WeChatSide> StartAsync(bool isSecure, string[] settings, Action<IServiceCollection>? configure = null)
    {
        var side = new WeChatSide { IsSecure = isSecure, Api = await FakePlatform.StartAsync(Granting) };
        side._settings =
        [
            $"--Channels:WeChat:AppId={WeChatRequest.AppId}", $"--Channels:WeChat:Token={WeChatRequest.Token}", $"--Channels:WeChat:BaseAddress={side.Api.Url}",
            "--Conversation:MessagesPerMinute=100000", "--Outbox:LookEvery=00:00:00.050", "--Outbox:FirstRetryAfter=00:00:00.050", .. settings,
        ];
        side._configure = configure ?? side._configure;
        await side.StartServiceAsync();
        return side;
    }

    private async Task StartServiceAsync() => _service = await RunningService.StartOnAsync(_folder, Configure, _settings);

    private void Configure(IServiceCollection services)
    {
        services.AddScoped<IBot>(provider => new ThinkingBot(ActivatorUtilities.CreateInstance<AssistantBot>(provider), this));
        _configure(services);
    }

    private sealed class ThinkingBot(AssistantBot bot, WeChatSide side) : IBot
    {
        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await side.Thinking(turnContext.Activity.Text ?? "").WaitAsync(cancellationToken);
            await bot.OnTurnAsync(turnContext, cancellationToken);
        }
    }
}
