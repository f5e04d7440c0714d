using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Replies;

/// <summary>Makes replies: text, facts for programs, and what the person can do next.</summary>
internal static class Say
{
    /// <summary>Words as they stand: what a person wrote is never taken for markup.</summary>
    public static Activity Text(string text, ReplyFacts facts, params IEnumerable<string> actions) =>
        Message(text, TextFormatTypes.Plain, facts, actions);

    /// <summary>Words with links and quotes.</summary>
    public static Activity Marked(MarkedText text, ReplyFacts facts, params IEnumerable<string> actions) =>
        Message(text.ToString(), TextFormatTypes.Markdown, facts, actions);

    private static Activity Message(string text, string format, ReplyFacts facts, IEnumerable<string> actions)
    {
        var reply = MessageFactory.Text(text, inputHint: InputHints.AcceptingInput);
        reply.TextFormat = format;
        reply.ChannelData = facts.ToChannelData();
        var buttons = actions.Select(Button).ToList();
        if (buttons.Count > 0) reply.SuggestedActions = new SuggestedActions { Actions = buttons };
        if (facts.Citations.Count > 0) reply.Entities = [CitationEntity.Of(facts.Citations)];
        return reply;
    }

    private static CardAction Button(string text) => new(ActionTypes.ImBack, text, value: text);
}
