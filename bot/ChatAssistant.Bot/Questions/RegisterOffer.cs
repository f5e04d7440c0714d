using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Bot.Triage;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Questions;

/// <summary>Who asks about a trouble of their own gets the answer, and the offer to have the trouble registered.</summary>
internal static class RegisterOffer
{
    /// <summary>Fewer characters tell of nothing that could be registered.</summary>
    private const int ShortestTold = 10;

    private const double SureEnough = 0.6;

    public static bool Fits(MessageReading message, Activity answer) =>
        message.Text.Length >= ShortestTold
        && ReplyFacts.Of(answer.ChannelData)?.Status == ReplyStatus.Answered
        && MatterTriage.Of(message) is { Kind: MatterKind.Suggestion or MatterKind.Grievance or MatterKind.Accusation, Confidence: >= SureEnough };

    public static void AddTo(Activity answer)
    {
        answer.Text = $"{answer.Text}\n\n{Texts.RegisterOffer}";
        answer.SuggestedActions ??= new SuggestedActions { Actions = [] };
        answer.SuggestedActions.Actions.Add(new(ActionTypes.ImBack, Texts.ActionRegister, value: Texts.ActionRegister));
    }
}
