using ChatAssistant.Bot.Triage;
using Microsoft.Bot.Builder;

namespace ChatAssistant.Bot.Routing;

/// <summary>A message, cleaned, with how far it speaks for each lane: the dearest part of a turn, worked out when it is first asked for and then kept.</summary>
/// <param name="text">As <see cref="MessageText.Clean"/> leaves it.</param>
public sealed class MessageReading(string text)
{
    private LaneReading? _lanes;

    public string Text => text;

    internal LaneReading Lanes => _lanes ??= LaneReading.Of(text);

    public static MessageReading Of(string? message) => new(MessageText.Clean(message));

    /// <summary>That of a turn's message. Who looks for danger, the router and who offers to register a matter share it, and it goes with the turn.</summary>
    public static MessageReading Of(ITurnContext turn)
    {
        var text = MessageText.Clean(turn.Activity.Text);
        if (turn.TurnState.Get<MessageReading>() is { } known && known.Text == text) return known;
        var reading = new MessageReading(text);
        turn.TurnState.Set(reading);
        return reading;
    }
}
