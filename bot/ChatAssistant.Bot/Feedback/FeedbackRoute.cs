using ChatAssistant.Bot.Care.Manners;
using ChatAssistant.Bot.Intake;
using ChatAssistant.Bot.Main;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Feedback;

/// <summary>
/// 有帮助, 没帮助 and why. It is kept for staff and never changes the ranking by itself. Bare insults are answered calmly and not kept;
/// a question beside them is answered.
/// </summary>
public sealed class FeedbackRoute(IFeedbackBook book, LastQuestion lastQuestion, TimeProvider clock) : IRoute
{
    private static readonly string[] Reasons =
        [Texts.ReasonOffTopic, Texts.ReasonOutdated, Texts.ReasonUnclear, Texts.ReasonNoSource, Texts.ReasonOther];

    public IReadOnlyList<Intent> Intents => [Intent.Feedback];

    public Recognition? Read(string text, Situation situation)
    {
        if (situation.LastIntent is Intent.Feedback && Reasons.Contains(text)) return new(Intent.Feedback, text) { Confidence = 0.95, Evidence = "feedback:reason" };
        if (Insults.HoldQuestion(text)) return null;
        if (Insults.AreAllOf(text) && FeedbackWords.VerdictIn(text) is null) return new(Intent.Smalltalk, text) { Response = Texts.Calm, Confidence = 0.9, Evidence = "insult" };
        return FeedbackWords.VerdictIn(text) is not null ? new(Intent.Feedback, text) { Confidence = 0.92, Evidence = "feedback:words" } : null;
    }

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        var isReason = Reasons.Contains(recognition.Text);
        var isHelpful = !isReason && (FeedbackWords.VerdictIn(recognition.Text) ?? false);
        await KeepAsync(dialogs.Context, isHelpful, isReason || !isHelpful ? recognition.Text : null, cancellationToken);
        await dialogs.Context.SendActivityAsync(Reply(isHelpful, isReason), cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    private async Task KeepAsync(ITurnContext turn, bool isHelpful, string? reason, CancellationToken cancellationToken)
    {
        var question = await lastQuestion.RecallAsync(turn, cancellationToken) ?? "";
        var entry = new FeedbackEntry(
            TurnOrigin.Of(turn).Conversation, Masking.Of(question), isHelpful, reason is null ? null : Masking.Of(reason), clock.GetUtcNow());
        await book.KeepAsync(entry, cancellationToken);
    }

    private static Activity Reply(bool isHelpful, bool isReason) => (isHelpful, isReason) switch
    {
        (true, _) => Done(Texts.FeedbackThanks, Texts.ActionHelp),
        (_, true) => Done(Texts.FeedbackReasonKept, Texts.ActionRephrase, Texts.ActionRegister),
        _ => Done(Texts.FeedbackSorry, [.. Reasons, Texts.ActionRegister]),
    };

    private static Activity Done(string text, params string[] actions) => Say.Text(text, new(Intent.Feedback, ReplyStatus.Done), actions);
}
