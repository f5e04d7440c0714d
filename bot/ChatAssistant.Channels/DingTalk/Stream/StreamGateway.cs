using System.Net.WebSockets;
using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DingTalk.Stream;

/// <summary>Opens streams: a ticket by HTTP, good for one connection, then the connection.</summary>
internal sealed class StreamGateway(JsonCalls calls, IHttpMessageHandlerFactory handlers, DingTalkHosts hosts, IOptions<DingTalkOptions> options)
{
    /// <exception cref="DeliveryFailureException">DingTalk gives no ticket, or one that leads elsewhere.</exception>
    /// <exception cref="WebSocketException">The connection does not come about.</exception>
    public async Task<WebSocket> OpenAsync(CancellationToken cancellationToken)
    {
        var address = await TicketAsync(cancellationToken);
        var socket = new ClientWebSocket();
        try
        {
            socket.Options.KeepAliveInterval = options.Value.StreamPingEvery;
            // A connection whose other end is gone looks open for ever if nothing is asked of it.
            socket.Options.KeepAliveTimeout = options.Value.StreamPingEvery;
            using var invoker = new HttpMessageInvoker(handlers.CreateHandler(OutboundHttp.ClientName), disposeHandler: false);
            await socket.ConnectAsync(address, invoker, cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<Uri> TicketAsync(CancellationToken cancellationToken)
    {
        var request = new
        {
            clientId = options.Value.AppKey,
            clientSecret = options.Value.AppSecret,
            subscriptions = new[] { new { type = "EVENT", topic = "*" }, new { type = "CALLBACK", topic = StreamFrames.RobotTopic } },
            ua = "chat-assistant",
        };
        var answer = await calls.PostAsync(options.Value.BaseAddress.Below("v1.0/gateway/connections/open"), request, header: null, mayRepeat: true, cancellationToken);
        if (answer.Text("endpoint") is not { } endpoint || answer.Text("ticket") is not { Length: > 0 } ticket)
            throw new DeliveryFailureException(DeliveryFailure.Temporary, $"dingtalk-stream-{(int)answer.Status}");
        return Uri.TryCreate($"{endpoint}?ticket={Uri.EscapeDataString(ticket)}", UriKind.Absolute, out var address) && hosts.IsStream(address)
            ? address
            : throw new DeliveryFailureException(DeliveryFailure.Temporary, "dingtalk-stream-host");
    }
}
