using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Ratings;

/// <summary>
/// Rating a reply. A good rating closes the case; the first bad one reopens it by itself, with a new day; after that a person decides
/// (<see cref="AwaitsDecision"/>).
/// </summary>
public static class RatingACase
{
    public static int Round(this Case found) => 1 + found.Events.Count(each => each.Action == CaseActions.Reopened);

    /// <summary>The rating of a round; null means 未评价.</summary>
    public static Rating? RatingOf(this Case found, int round) => found.Ratings.FirstOrDefault(each => each.Round == round);

    /// <summary>Whether the citizen can rate now.</summary>
    public static bool CanBeRated(this Case found) => found.State is CaseState.Replied && found.RatingOf(found.Round()) is null
        || (found.State is CaseState.Merged && found.Replies.Any(reply => reply.IsFormal) && found.RatingOf(found.Round()) is null);

    /// <summary>Whether it was answered and closed without a word from the citizen, who may still say that it is not solved.</summary>
    public static bool CanBeCalledUnsolved(this Case found) =>
        found.State is CaseState.Closed && found.Replies.Any(reply => reply.IsFormal) && found.RatingOf(found.Round()) is null;

    /// <summary>A bad rating that reopened nothing waits for a reviewer or supervisor.</summary>
    public static bool AwaitsDecision(this Case found) =>
        found.State is CaseState.Replied or CaseState.Closed or CaseState.Merged && found.RatingOf(found.Round()) is { IsBad: true };

    /// <summary>
    /// Rates what was replied, or after the case was closed without a rating says that it is not solved.
    /// What came of it stands in <see cref="Case.State"/>: closed, reopened, or as it was.
    /// </summary>
    public static TransitionRefusal? Rate(this Case found, Actor by, RatingAnswers answers, DeadlineClock clock)
    {
        var refusal = found.RefuseRating(by, answers, clock);
        if (refusal is not null) return refusal;
        var isFirst = !found.Events.Any(each => each is { Action: CaseActions.Reopened, By: ActorKind.Citizen or ActorKind.Deputy });
        found.Add(new Rating(answers, found.Round(), clock.Now));
        found.Record(new CaseStep(CaseActions.Rated, by, answers.Reason?.Masked, $"{answers.Solved}, {answers.Satisfied}"), clock.Now);
        found.Meet(clock.Now, DeadlineKind.Rate);
        if (found.State is CaseState.Merged) return null;
        if (answers.IsBad && isFirst) found.ReopenNow(by, answers.Reason?.Masked, clock);
        else if (!answers.IsBad && found.State is CaseState.Replied) found.Close(by, null, clock);
        return null;
    }

    private static TransitionRefusal? RefuseRating(this Case found, Actor by, RatingAnswers answers, DeadlineClock clock) =>
        Required.Part(by, ActorKind.Citizen, ActorKind.Deputy)
        ?? Required.That(found.RatingOf(found.Round()) is null, TransitionRefusal.AlreadyRated)
        ?? Required.That(
            found.State is CaseState.Replied or CaseState.Closed || found.CanBeRated(),
            TransitionRefusal.WrongState)
        ?? (found.State is CaseState.Closed ? found.RefuseReopening(clock) : null)
        ?? (answers.IsBad ? Required.Reason(answers.Reason?.Masked) : null);
}
