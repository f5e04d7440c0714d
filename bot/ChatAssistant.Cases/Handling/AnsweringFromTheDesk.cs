using ChatAssistant.Cases.Deadlines;

namespace ChatAssistant.Cases.Handling;

/// <summary>
/// A small office answers a matter itself, in one go: one person accepts it, gives it to the office, takes it up and replies.
/// All steps are taken and recorded; only the result may be left open.
/// </summary>
public static class AnsweringFromTheDesk
{
    /// <summary>The category of what nobody has sorted.</summary>
    public const string Unsorted = "其他";

    /// <summary>The office that answers itself.</summary>
    public const string Desk = "人大常委会办公室";

    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public static Reply Answer(this Case found, ReplyWords words, string author, DeadlineClock clock)
    {
        Handling.Reply.RequireLength(words.Text, Case.LongestReply);
        var reviewer = Actor.Reviewer(author);
        if (found.Lane is Lane.Accusation or Lane.Emergency && found.Redirect(reviewer, words.Text, clock) is null)
            return found.AddReply(reviewer, words, isFormal: true, clock);
        if (found.State is CaseState.Submitted && found.Lane is Lane.Inquiry) return found.Release(reviewer, words, clock);
        found.TakeUpAtTheDesk(author, clock);
        return found.State is CaseState.InProgress
            ? found.Release(reviewer, words, clock)
            : found.AddReply(reviewer, words, isFormal: found.State is CaseState.Merged, clock);
    }

    private static void TakeUpAtTheDesk(this Case found, string author, DeadlineClock clock)
    {
        if (found.State is CaseState.Submitted) found.Accept(Actor.Reviewer(author), found.Category ?? Unsorted, clock);
        if (found.State is CaseState.Accepted) found.Assign(Actor.Dispatcher(author), new AssignTo(Desk), clock);
        if (found.State is CaseState.Assigned or CaseState.Reopened) found.TakeUp(Actor.Unit(author), clock);
    }
}
