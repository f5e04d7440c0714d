using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Channels.Rendering;

/// <summary>The ways on that a reply offers: buttons of its cards, then its suggested actions.</summary>
public static class ReplyOptions
{
    /// <summary>What can be said in answer to a reply, each once, in the order it is offered.</summary>
    public static IReadOnlyList<ReplyOption> Of(Activity reply) =>
        [.. Actions(reply).Where(IsSaid).Select(Option).Where(option => option.Value.Length > 0).DistinctBy(option => option.Value)];

    /// <summary>What can be opened from a reply: title and address.</summary>
    internal static IEnumerable<ReplyOption> Links(Activity reply) =>
        Actions(reply).Where(action => action.Type is ActionTypes.OpenUrl).Select(Option).Where(option => option.Value.Length > 0);

    /// <summary>
    /// Whether a reply's options get numbers on a channel, which then stand for them: there are no buttons for them,
    /// and the reply does not number anything itself.
    /// </summary>
    public static bool AreNumbered(Activity reply, ChannelCapabilities channel)
    {
        var count = Of(reply).Count;
        return count > 0 && (!channel.Buttons || count > channel.MostButtons) && !OwnNumbering.IsIn(reply.Text);
    }

    private static IEnumerable<CardAction> Actions(Activity reply) =>
        ReplyCards.Of(reply).SelectMany(card => card.Buttons ?? []).Concat(reply.SuggestedActions?.Actions ?? []);

    private static bool IsSaid(CardAction action) => action.Type is ActionTypes.ImBack or ActionTypes.PostBack or ActionTypes.MessageBack;

    private static ReplyOption Option(CardAction action)
    {
        var said = Text(action.Value);
        var value = said.Length > 0 ? said : action.Text ?? action.Title ?? "";
        return new(action.Title is { Length: > 0 } title ? title : value, value);
    }

    /// <summary>A value may be any JSON; only text can be said.</summary>
    private static string Text(object? value) => value switch
    {
        string text => text,
        JValue { Value: string text } => text,
        _ => "",
    };
}
