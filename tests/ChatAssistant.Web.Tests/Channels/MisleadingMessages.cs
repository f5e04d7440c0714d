using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Tests.Outbound;
using ChatAssistant.Channels.Tests.Support;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Tests.Channels.BotFramework;
using ChatAssistant.Web.Tests.Channels.DingTalk;
using ChatAssistant.Web.Tests.Channels.WeChat;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Channels;

/// <summary>A service with three channels whose messages name addresses, and canaries where those addresses lead. Every name leads to this machine.</summary>
internal sealed class MisleadingMessages : IAsyncDisposable
{
    private readonly Canary _four = new(IPAddress.Loopback);
    private readonly Canary _six = new(IPAddress.IPv6Loopback);
    private readonly TokenIssuer _issuer;

    private readonly ScratchFolder _folder;

    private MisleadingMessages(TokenIssuer issuer, FakePlatform api, RunningService service, ScratchFolder folder) =>
        (_issuer, Api, Service, _folder) = (issuer, api, service, folder);

    public FakePlatform Api { get; }

    public RunningService Service { get; }

    public int Connections => _four.Connections + _six.Connections;

    /// <summary>Every form, leading to a canary.</summary>
    public IEnumerable<string> Addresses => ForgedAddresses.All.Select(form => string.Format(CultureInfo.InvariantCulture, form, form.Contains('[', StringComparison.Ordinal) ? _six.Port : _four.Port));

    /// <summary>Where a canary listens, plainly said.</summary>
    public string Canary => $"http://127.0.0.1:{_four.Port}/";

    public static async Task<MisleadingMessages> StartAsync(params string[] settings)
    {
        var (issuer, api) = (await TokenIssuer.StartAsync(), await FakePlatform.StartAsync(DingTalkSide.Granting));
        var folder = new ScratchFolder();
        var service = await RunningService.StartOnAsync(folder, services => services.AddSingleton<IHostResolver>(new FixedResolver((_, _) => ["127.0.0.1"])),
        [
            .. issuer.SettingsFor(TokenSide.AppId), .. DingTalkSide.SettingsFor(api.Url), "--Channels:DingTalk:SessionWebhookHosts=oapi.dingtalk.com",
            $"--Channels:WeChat:AppId={WeChatRequest.AppId}", $"--Channels:WeChat:Token={WeChatRequest.Token}", $"--Outbound:Hosts:0={ForgedAddresses.Allowed}",
            "--Outbox:LookEvery=00:00:00.050", .. settings,
        ]);
        return new(issuer, api, service, folder);
    }

    /// <summary>An activity of a channel that vouches for the address, with a picture that lies there as well.</summary>
    public Task<HttpStatusCode> SayThroughServiceUrlAsync(string address)
    {
        var message = IncomingActivity.Message("你好", address, IncomingActivity.NewConversation());
        message["channelId"] = "wechat";
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = address });
        return TokenSide.PostAsync(Service, message, "", $"Bearer {TokenIssuer.Token(TokenIssuer.Claims(TokenSide.AppId, address))}");
    }

    public Task<HttpStatusCode> SayThroughSessionWebhookAsync(string address) =>
        DingTalkSide.PostAsync(Service, DingTalkSide.Text($"u{Guid.NewGuid():N}", "你好", address).ToJsonString());

    public async Task<HttpStatusCode> SendPictureAsync(string address)
    {
        var request = WeChatRequest.Plain(WeChatXml.Message($"o{Guid.NewGuid():N}", "image", $"<PicUrl><![CDATA[{address}]]></PicUrl><MediaId>1</MediaId>"));
        using var content = new StringContent(request.Body, System.Text.Encoding.UTF8, "text/xml");
        using var answer = await Service.Http.PostAsync(WeChatSide.Path + request.QueryString, content);
        return answer.StatusCode;
    }

    /// <summary>The states of all replies of a channel, once none of them waits any more.</summary>
    public async Task<IReadOnlyList<(OutboxState State, string? Fault)>> SettledAsync(string channel, int messages)
    {
        using var waiting = Patience.Begin();
        while (true)
        {
            await using var database = await Service.Services.GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContextAsync(waiting.Token);
            var handled = await database.Inbox.CountAsync(row => row.Channel == channel && row.HandledAt != null, waiting.Token);
            var replies = await database.Outbox.Where(row => row.Channel == channel).Select(row => new { row.State, row.Fault }).ToListAsync(waiting.Token);
            if (handled == messages && replies.Count > 0 && replies.TrueForAll(row => row.State is not OutboxState.Queued)) return [.. replies.Select(row => (row.State, row.Fault))];
            await Task.Delay(50, waiting.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Api.DisposeAsync();
        await _issuer.DisposeAsync();
        _folder.Dispose();
        _four.Dispose();
        _six.Dispose();
    }
}
