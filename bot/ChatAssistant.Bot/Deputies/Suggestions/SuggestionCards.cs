using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases.Deputies;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Deputies.Suggestions;

/// <summary>What is said while a deputy writes a suggestion.</summary>
internal static class SuggestionCards
{
    public static string AskOf(SuggestionDraft draft) => draft.Step switch
    {
        SuggestionStep.Title => Texts.SuggestionAskTitle,
        SuggestionStep.Grounds => Texts.SuggestionAskGrounds,
        SuggestionStep.Proposal => Texts.SuggestionAskProposal,
        SuggestionStep.Evidence => Texts.SuggestionAskEvidence,
        _ => Texts.SuggestionWaysOn,
    };

    public static Activity For(SuggestionDraft draft, string opening)
    {
        var text = draft.Step is SuggestionStep.Review ? $"{Review(draft)}\n\n{Texts.SuggestionWaysOn}" : AskOf(draft);
        return Say.Text(opening.Length == 0 ? text : $"{opening}\n\n{text}", new(Intent.DeputySuggestion, ReplyStatus.Clarify), ActionsOf(draft.Step));
    }

    public static Activity Refused(SuggestionVerdict verdict, bool isGuessed)
    {
        var text = string.Format(null, isGuessed ? Texts.SuggestionLooksExcluded : Texts.SuggestionRefused, verdict.Reason);
        string[] actions = isGuessed ? [Texts.ActionNotExcluded, Texts.ActionForward, Texts.ActionCancel] : [Texts.ActionForward, Texts.ActionCancel];
        return Say.Text(text, new(Intent.DeputySuggestion, ReplyStatus.Clarify), actions);
    }

    public static Activity ForDeputies() =>
        Say.Text(Texts.SuggestionForDeputies, new(Intent.DeputySuggestion, ReplyStatus.Done), Texts.ActionBind, Texts.ActionSuggest);

    private static string Review(SuggestionDraft draft) => string.Format(
        null,
        Texts.SuggestionReview,
        draft.Title,
        draft.Grounds,
        draft.Proposal,
        draft.Evidence is null or [] ? Texts.SuggestionNoEvidence : string.Join('、', draft.Evidence));

    private static string[] ActionsOf(SuggestionStep step) => step switch
    {
        SuggestionStep.Evidence => [Texts.ActionNoEvidence, Texts.ActionCancel],
        SuggestionStep.Review => [Texts.ActionConfirm, Texts.ActionCancel],
        _ => [Texts.ActionCancel],
    };
}
