using ChatAssistant.Channels.Outbound;

namespace ChatAssistant.Channels.DingTalk;

/// <summary>Answers by the address that came with a message.</summary>
internal sealed class WebhookSending(JsonCalls calls, DingTalkHosts hosts, TimeProvider clock)
{
    /// <summary>False when there is no address any more, or DingTalk does not take the answer there.</summary>
    /// <param name="kept">As <see cref="ReplyAddress"/> writes it.</param>
    /// <param name="mentioned">Who is to be called by name in a group; null for nobody.</param>
    /// <param name="text">The words.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<bool> TrySendAsync(string? kept, string? mentioned, string text, CancellationToken cancellationToken)
    {
        if (ReplyAddress.Open(kept, hosts, clock.GetUtcNow()) is not { } address) return false;
        var message = new { msgtype = "text", text = new { content = text }, at = mentioned is null ? null : new { atUserIds = new[] { mentioned }, isAtAll = false } };
        // Refusals come with 200 too; only 0 is none.
        return (await calls.PostAsync(address, message, header: null, mayRepeat: false, cancellationToken)).Number("errcode") is 0;
    }
}
