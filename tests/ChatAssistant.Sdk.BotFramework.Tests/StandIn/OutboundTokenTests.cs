using ChatAssistant.Sdk.BotFramework.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Sdk.BotFramework.Tests.StandIn;

/// <summary>
/// The official SDK will not log in over plain http, so these stand for the stand-in alone.
/// </summary>
public sealed class OutboundTokenTests : IAsyncLifetime
{
    private const string App = "11111111-2222-3333-4444-555555555555";

    private readonly List<(string Path, string Form)> _logins = [];
    private int _expiresIn = 3600;
    private LoopbackServer _login = null!;
    private ChannelService _channel = null!;
    private BotHost _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _login = await LoopbackServer.StartAsync(LogInAsync);
        _channel = await ChannelService.StartAsync();
        _bot = await BotHost.StartAsync(new EchoBot(), new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = App,
            ["MicrosoftAppPassword"] = "s e&cret",
            ["ToChannelFromBotLoginUrl"] = $"{_login.Url}/tenant",
            ["ToChannelFromBotOAuthScope"] = "https://api.botframework.azure.cn",
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _channel.DisposeAsync();
        await _login.DisposeAsync();
    }

    [Fact]
    public async Task The_bot_logs_in_once_and_shows_its_token()
    {
        await SpeakAsync();
        await SpeakAsync();

        Assert.Equal(["Bearer token-1", "Bearer token-1"], _channel.Calls.Select(call => call.Authorization));
        Assert.Equal(
            ("/tenant/oauth2/v2.0/token", $"grant_type=client_credentials&client_id={App}&client_secret=s+e%26cret&scope=https%3A%2F%2Fapi.botframework.azure.cn%2F.default"),
            _logins.Single());
    }

    [Fact]
    public async Task A_refused_token_is_dropped_and_the_call_made_once_more()
    {
        _channel.Statuses.Enqueue(401);
        await SpeakAsync();

        Assert.Equal(["Bearer token-1", "Bearer token-2"], _channel.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task A_second_refusal_is_a_fault()
    {
        _channel.Statuses.Enqueue(401);
        _channel.Statuses.Enqueue(401);

        var fault = await Assert.ThrowsAsync<HttpRequestException>(SpeakAsync);

        Assert.Equal((System.Net.HttpStatusCode.Unauthorized, 2), (fault.StatusCode!.Value, _channel.Calls.Count));
    }

    [Fact]
    public async Task A_token_about_to_expire_is_not_used_again()
    {
        _expiresIn = 299;
        await SpeakAsync();
        await SpeakAsync();

        Assert.Equal(2, _logins.Count);
    }

    [Fact]
    public Task No_one_speaks_in_the_name_of_another_bot() => Assert.ThrowsAsync<InvalidOperationException>(() => SpeakAsync("another"));

    private Task SpeakAsync() => SpeakAsync(App);

    private Task SpeakAsync(string app)
    {
        var reference = new ConversationReference
        {
            ChannelId = "wechat",
            ServiceUrl = _channel.Url,
            Conversation = new ConversationAccount(id: "c1"),
            User = new ChannelAccount("u1"),
            Bot = new ChannelAccount("b1"),
        };
        BotCallbackHandler speak = (turn, token) => turn.SendActivityAsync("好", cancellationToken: token);
        return _bot.Adapter.ContinueConversationAsync(app, reference, speak, TestContext.Current.CancellationToken);
    }

    private async Task LogInAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        _logins.Add((context.Request.Path.Value!, await reader.ReadToEndAsync()));
        await context.Response.WriteAsync($$"""{"token_type":"Bearer","expires_in":{{_expiresIn}},"access_token":"token-{{_logins.Count}}"}""");
    }
}
