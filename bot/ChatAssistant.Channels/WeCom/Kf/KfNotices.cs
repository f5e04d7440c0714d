using System.Threading.Channels;

namespace ChatAssistant.Channels.WeCom.Kf;

/// <summary>Notices that there are messages to fetch. They carry none themselves.</summary>
internal sealed class KfNotices(ISyncCursors cursors)
{
    // One waiting is enough: who wakes looks at all accounts.
    private readonly Channel<bool> _news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Stores a notice; false when the message is none.</summary>
    public async Task<bool> TakeAsync(IReadOnlyDictionary<string, string> message, CancellationToken cancellationToken)
    {
        if (message.GetValueOrDefault("Event") is not "kf_msg_or_event") return false;
        if (message.GetValueOrDefault("OpenKfId") is not { Length: > 0 } account) return true;
        await cursors.NoteNewsAsync(account, message.GetValueOrDefault("Token", ""), cancellationToken);
        _news.Writer.TryWrite(true);
        return true;
    }

    /// <summary>Ends at the next notice, or after <paramref name="most"/>.</summary>
    public async Task WaitAsync(TimeSpan most, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(_news.Reader.WaitToReadAsync(waiting.Token).AsTask(), Task.Delay(most, clock, waiting.Token));
        await waiting.CancelAsync();
        _news.Reader.TryRead(out _);
    }
}
