using System.Net.WebSockets;
using ChatAssistant.Channels.Callbacks;

namespace ChatAssistant.Channels.DingTalk.Stream;

/// <summary>One connection, frame by frame and in order: what a frame brings is stored before it is answered.</summary>
internal sealed class StreamSession(WebSocket socket, StreamFrames frames) : IDisposable
{
    /// <summary>DingTalk closes ten seconds after its notice.</summary>
    private static readonly TimeSpan FarewellTakes = TimeSpan.FromSeconds(15);

    private readonly TaskCompletionSource _farewell = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when DingTalk says that it will close this connection and another should be opened.</summary>
    public Task Farewell => _farewell.Task;

    /// <summary>Ends with the connection.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        while (await ReceiveAsync(ending.Token) is { } bytes)
        {
            if (StreamFrame.Read(bytes) is not { } frame) continue;
            if (StreamFrames.IsFarewell(frame))
            {
                _farewell.TrySetResult();
                ending.CancelAfter(FarewellTakes);
            }
            else if (await frames.TakeAsync(frame, cancellationToken) is { } answer)
            {
                await socket.SendAsync(answer.ToBytes(), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
            }
        }

        if (socket.State is WebSocketState.CloseReceived) await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
    }

    public void Dispose() => socket.Dispose();

    /// <summary>A whole message, or null when the connection ends, or sends more than any message has.</summary>
    private async Task<byte[]?> ReceiveAsync(CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        var buffer = new byte[8192];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            if (part.MessageType is WebSocketMessageType.Close || message.Length + part.Count > ChannelSetting.LargestCallback) return null;
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return message.ToArray();
        }
    }
}
