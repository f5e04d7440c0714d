using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;
using ChatAssistant.Channels.Conversations;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>
/// Sends a conversation's activities into a socket as they become true. What the client sends is ignored: it posts.
/// A client that reads slowly holds back only itself, since each page is read from the store when it can be sent.
/// </summary>
public sealed class ActivityStream(
    IActivityFeed feed, ConversationSignals signals, IHostApplicationLifetime lifetime, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    public async Task RunAsync(WebSocket socket, string conversation, long after, CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        var news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        using var watch = signals.Watch(conversation, () => news.Writer.TryWrite(true));
        var closed = ReceiveUntilClosedAsync(socket, ending);
        try
        {
            // A watermark ahead of us comes from a store that was since restored: the client is taken up where we are.
            after = Math.Min(after, await feed.NewestAsync(conversation, ending.Token));
            await SendAsync(socket, conversation, after, news.Reader, ending.Token);
        }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException)
        {
            // The client left or the service stops: the client takes up again from its watermark.
        }
        finally
        {
            await ending.CancelAsync();
            await closed;
        }

        await SayGoodbyeAsync(socket);
    }

    private async Task SendAsync(WebSocket socket, string conversation, long after, ChannelReader<bool> news, CancellationToken cancellationToken)
    {
        while (true)
        {
            var page = await feed.ReadAsync(conversation, after, options.Value.PageSize, cancellationToken);
            if (page.Activities.Count > 0)
            {
                await SendTextAsync(socket, ActivitySet.Write(page), cancellationToken);
                after = page.Watermark;
                await feed.MarkReadAsync(conversation, after, cancellationToken);
            }
            else if (!await HasNewsAsync(news, cancellationToken))
            {
                await SendTextAsync(socket, "", cancellationToken);
            }
        }
    }

    /// <summary>False when nothing came for so long that a sign of life is due.</summary>
    private async Task<bool> HasNewsAsync(ChannelReader<bool> news, CancellationToken cancellationToken)
    {
        using var quiet = new CancellationTokenSource(options.Value.KeepAliveEvery, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(quiet.Token, cancellationToken);
        try
        {
            return await news.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private static Task SendTextAsync(WebSocket socket, string text, CancellationToken cancellationToken) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    /// <summary>The other side may be gone, or no longer read: it is not waited for.</summary>
    private async Task SayGoodbyeAsync(WebSocket socket)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived)) return;
        using var patience = new CancellationTokenSource(options.Value.KeepAliveEvery, clock);
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
        }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException)
        {
            // Gone in the meantime.
        }
    }

    private static async Task ReceiveUntilClosedAsync(WebSocket socket, CancellationTokenSource ending)
    {
        var ignored = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(ignored, ending.Token)).MessageType is not WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException)
        {
            // Gone without a word, which is as good as closed.
        }

        await ending.CancelAsync();
    }
}
