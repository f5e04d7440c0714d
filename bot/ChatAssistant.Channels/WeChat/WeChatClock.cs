using ChatAssistant.Channels.Outbox;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Channels.WeChat;

/// <summary>The times an account's pushes and replies go by.</summary>
internal sealed class WeChatClock(IOptions<WeChatOptions> options, TimeProvider clock)
{
    /// <summary>Three attempts, five seconds each, and some for the way.</summary>
    private static readonly TimeSpan SentAgainWithin = TimeSpan.FromSeconds(60);

    /// <summary>Between the answer's last moment and the first push of the same: for writing it down.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    public string AppId => options.Value.AppId;

    public TimeSpan PictureWithin => options.Value.PictureWithin;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Notes on a message when it came and until when its replies go into the answer to the push.</summary>
    public void Reserve(Activity message, DateTimeOffset until)
    {
        message.Timestamp = Now;
        AnswerSlot.Reserve((JObject)message.ChannelData, until + Grace);
    }

    public bool IsLongAgo(Activity stored) => Now - stored.Timestamp > SentAgainWithin;

    /// <summary>What came before this instant has missed the answer to its push.</summary>
    public DateTimeOffset Overdue => Now - options.Value.ReplyWithin;

    /// <summary>Stops at an instant, by our clock.</summary>
    public CancellationTokenSource StopAt(DateTimeOffset instant)
    {
        var left = instant - Now;
        return new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero, clock);
    }

    public Task PauseAsync(CancellationToken cancellationToken) => Task.Delay(BetweenLooks, clock, cancellationToken);
}
