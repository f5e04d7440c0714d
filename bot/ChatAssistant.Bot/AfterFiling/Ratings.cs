using ChatAssistant.Bot.Intake;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Cases.Sealing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.AfterFiling;

/// <summary>Puts ratings on file and says what comes of them.</summary>
public sealed class Ratings(OwnCases own, SealedWords words, DeadlineClock clock)
{
    public async Task<Activity> KeepAsync(ITurnContext turn, RatingDraft draft, CancellationToken cancellationToken)
    {
        if (await own.MeantAsync(turn, draft.Number, _ => false, cancellationToken) is not { } found) return Told(Texts.NothingToRate, null);
        var answers = new RatingAnswers(draft.Contacted, draft.Solved, draft.Satisfied, draft.Reason is { } reason ? words.Of(CaseWords.RatingReason, reason) : null);
        return found.Rate(Actors.Of(found, turn), answers, clock) switch
        {
            null => Told(Outcome(found, draft), found),
            TransitionRefusal.AlreadyRated => Told(string.Format(null, Texts.RatedBefore, found.Number), found),
            _ => Told(Texts.NothingToRate, found),
        };
    }

    private static string Outcome(Case found, RatingDraft draft) => (draft.IsBad, found.State) switch
    {
        (true, CaseState.Reopened) => string.Format(null, Texts.RatedReopened, found.Number, found.DueOf(DeadlineKind.Redo)?.Written()),
        (true, _) => string.Format(null, Texts.RatedForDecision, found.Number),
        (_, CaseState.Closed) => string.Format(null, Texts.RatedThanks, found.Number),
        _ => string.Format(null, Texts.RatedKept, found.Number),
    };

    internal static Activity Told(string text, Case? found) =>
        Say.Text(text, new(Intent.Rate, ReplyStatus.Done) { CaseNo = found?.Number.ToString(), Lane = found?.Lane.Word() }, Texts.ActionProgress, Texts.ActionSuggest);
}
