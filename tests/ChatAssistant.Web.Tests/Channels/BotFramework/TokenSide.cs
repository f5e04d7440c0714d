using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.BotFramework;

/// <summary>A channel of the Bot Framework that proves who it is, and a service that asks for it.</summary>
public sealed class TokenSide : IAsyncLifetime
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    public RunningService Service { get; private set; } = null!;

    public FakeConnector Connector { get; private set; } = null!;

    public TokenIssuer Issuer { get; private set; } = null!;

    public string Good => $"Bearer {TokenIssuer.Token(Claims())}";

    public string[] Settings => [.. Issuer.SettingsFor(AppId), $"--Outbound:IntranetHosts:0={Connector.ServiceUrl}"];

    public async ValueTask InitializeAsync()
    {
        (Issuer, Connector) = (await TokenIssuer.StartAsync(), await FakeConnector.StartAsync());
        Service = await RunningService.StartAsync(Settings);
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Connector.DisposeAsync();
        await Issuer.DisposeAsync();
    }

    /// <summary>A channel's claims with changes: null takes one out.</summary>
    public JsonObject Claims(params (string Name, JsonNode? Value)[] changes)
    {
        var claims = TokenIssuer.Claims(AppId, Connector.ServiceUrl);
        foreach (var (name, value) in changes)
        {
            if (value is null) claims.Remove(name);
            else claims[name] = value;
        }

        return claims;
    }

    public JsonObject Message()
    {
        var message = IncomingActivity.Message("你好", Connector.ServiceUrl, IncomingActivity.NewConversation());
        message["channelId"] = "wechat";
        return message;
    }

    public static async Task<HttpStatusCode> PostAsync(RunningService service, JsonNode activity, string query, params string[] authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, IncomingActivity.Path + query) { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        foreach (var each in authorization) Assert.True(request.Headers.TryAddWithoutValidation("Authorization", each));
        using var answer = await service.Http.SendAsync(request);
        return answer.StatusCode;
    }
}
