using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Replies;

/// <summary>Makes replies: text, facts for programs, and what the person can do next.</summary>
internal static class Say
{
    public static Activity Text(string text, ReplyFacts facts, params IEnumerable<string> actions)
    {
        var reply = MessageFactory.Text(text, text, InputHints.AcceptingInput);
        reply.TextFormat = TextFormatTypes.Markdown;
        reply.ChannelData = facts.ToChannelData();
        var buttons = actions.Select(Button).ToList();
        if (buttons.Count > 0) reply.SuggestedActions = new SuggestedActions { Actions = buttons };
        if (facts.Citations.Count > 0) reply.Entities = [CitationEntity.Of(facts.Citations)];
        return reply;
    }

    private static CardAction Button(string text) => new(ActionTypes.ImBack, text, value: text);
}
