using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Channels.Outbox;

/// <summary>
/// Some channels take the reply in answer to the request that brought the message. Until then it is not pushed, or it would come twice.
/// The message itself carries the instant, so that it holds wherever its turn is run.
/// </summary>
public static class AnswerSlot
{
    private const string Member = "answerSlotEnds";

    /// <summary>No channel waits longer; what claims more is not ours.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    public static void Reserve(JObject channelData, DateTimeOffset until) => channelData[Member] = until.ToUnixTimeMilliseconds();

    /// <summary>Not before this may a reply to the message be pushed; <paramref name="now"/> where nobody waits for it.</summary>
    public static DateTimeOffset PushFrom(Activity? message, DateTimeOffset now)
    {
        if (message?.ChannelData is not JObject data || data[Member] is not JValue { Value: long milliseconds }) return now;
        var left = milliseconds - now.ToUnixTimeMilliseconds();
        return left > 0 && left <= Longest.TotalMilliseconds ? now.AddMilliseconds(left) : now;
    }
}
