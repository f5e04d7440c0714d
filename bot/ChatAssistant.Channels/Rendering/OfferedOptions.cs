using ChatAssistant.Channels.Conversations;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Turns;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Channels.Rendering;

/// <summary>
/// Takes a bare number for the option it stands for, on channels where options were numbered. What was offered is read from the last reply
/// itself, which was stored with the turn that made it: nothing is kept besides, and a restart forgets nothing.
/// </summary>
public sealed class OfferedOptions(IConversationBook conversations, IEnumerable<DispatchedChannel> channels)
{
    /// <summary>Where a message that was read as an option keeps what the person typed, in its channelData.</summary>
    public const string Typed = "typed";

    /// <summary>The message as its turn should see it.</summary>
    public async Task<InboxEntry> ReadAsync(InboxEntry entry, CancellationToken cancellationToken)
    {
        var channel = channels.FirstOrDefault(each => entry.Conversation.StartsWith($"{each.Name}/", StringComparison.Ordinal));
        if (channel is null || channel.Capabilities == ChannelCapabilities.Native || entry.Activity.Type is not ActivityTypes.Message) return entry;
        if (BareNumber.Of(entry.Activity.Text) is not { } number) return entry;
        var said = await conversations.SaidBeforeAsync(entry.Id, cancellationToken);
        return OptionOf(said, channel.Capabilities, number) is { } option ? entry with { Activity = Chosen(entry.Activity, option) } : entry;
    }

    /// <summary>Replies of one turn read as one: the newest that numbers anything says what numbers mean.</summary>
    private static ReplyOption? OptionOf(IReadOnlyList<Activity> said, ChannelCapabilities channel, int number)
    {
        var numbering = said.FirstOrDefault(reply => OwnNumbering.IsIn(reply.Text) || ReplyOptions.AreNumbered(reply, channel));
        return numbering is not null && ReplyOptions.AreNumbered(numbering, channel) ? ReplyOptions.Of(numbering).ElementAtOrDefault(number - 1) : null;
    }

    private static Activity Chosen(Activity message, ReplyOption option)
    {
        var chosen = ActivityJson.Read(ActivityJson.Write(message))!;
        var data = chosen.ChannelData as JObject ?? [];
        data[Typed] = message.Text;
        (chosen.Text, chosen.ChannelData) = (option.Value, data);
        return chosen;
    }
}
