using ChatAssistant.Bot.Office;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Care.Modes;

/// <summary>What a channel withholds that gives only approved answers and places asked for by name.</summary>
internal static class CuratedOnly
{
    public static bool Holds(ITurnContext turn) => ModeInForce.Of(turn).Mode is ChannelMode.CuratedOnly;

    /// <summary>Whether an answer must not be given in this turn.</summary>
    public static bool Withholds(ITurnContext turn, Answer answer) =>
        Holds(turn) && answer is { Status: AnswerStatus.Answered, Curated: null, IsLookedUp: false };

    public static Activity Refusal(IOfficeTexts texts) =>
        Say.Text(texts.WithOwnWays(Texts.CuratedOnly), new(Intent.Ask, ReplyStatus.Refused), Texts.ActionRegister, Texts.ActionSuggest, Texts.ActionHelp);
}
