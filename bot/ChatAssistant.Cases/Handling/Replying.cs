using System.Globalization;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Handling;

/// <summary>Formal replies, and words on the way.</summary>
public static class Replying
{
    private const string PromiseBasis = $"{DeadlineRule.House}（答复中承诺的日期）";

    /// <summary>正式答复, released by a reviewer, with a result. An inquiry may be answered as it came, and its answer is its result.</summary>
    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public static TransitionRefusal? Reply(this Case found, Actor by, ReplyWords words, DeadlineClock clock)
    {
        var refusal = found.Refuse(CaseState.Replied, by)
            ?? Required.That(found.State is not CaseState.Submitted || found.Lane is Lane.Inquiry, TransitionRefusal.LaneForbids)
            ?? Required.That(words.Outcome is not null || found.Lane is Lane.Inquiry, TransitionRefusal.ResultMissing)
            ?? words.Outcome?.Refuse(clock);
        if (refusal is not null) return refusal;
        found.Release(by, words, clock);
        return null;
    }

    /// <summary>
    /// 过程答复: tells the citizen something and leaves the case where it stands. This is also how a merged case gets its own answer;
    /// when that is a formal one, the clocks of its answer end with it.
    /// </summary>
    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public static Reply AddReply(this Case found, Actor by, ReplyWords words, bool isFormal, DeadlineClock clock)
    {
        var reply = found.Keep(by, words, isFormal, clock);
        found.Record(new CaseStep(CaseActions.ReplyAdded, by), clock.Now);
        if (isFormal && found.State is CaseState.Merged) found.Answered(clock);
        return reply;
    }

    internal static Reply Release(this Case found, Actor by, ReplyWords words, DeadlineClock clock)
    {
        var reply = found.Keep(by, words, isFormal: true, clock);
        found.Move(CaseState.Replied, new CaseStep(CaseActions.Replied, by, Basis: words.Outcome?.Code.Letter().ToString(CultureInfo.InvariantCulture)), clock.Now);
        found.Answered(clock);
        found.Start(DeadlineKind.Rate, CaseActions.Replied, clock);
        if (words.Outcome is { Code: ResultCode.Planned, PromisedFor: { } day }) found.Promise(day, clock);
        return reply;
    }

    /// <summary>Who has an answer knows that the matter was accepted, too.</summary>
    private static void Answered(this Case found, DeadlineClock clock)
    {
        found.Decided(clock);
        found.Meet(clock.Now, DeadlineKind.Answer, DeadlineKind.Handle, DeadlineKind.CoHandler, DeadlineKind.Redo);
    }

    private static Reply Keep(this Case found, Actor by, ReplyWords words, bool isFormal, DeadlineClock clock)
    {
        Handling.Reply.RequireLength(words.Text, Case.LongestReply);
        var reply = new Reply(words, by.Name, isFormal, clock.Now);
        found.Add(reply);
        return reply;
    }

    /// <summary>A new promise takes the place of an older one.</summary>
    private static void Promise(this Case found, DateOnly day, DeadlineClock clock)
    {
        found.Stop(clock.Now, DeadlineKind.Promise);
        var rule = new DeadlineRule(DeadlineKind.Promise, day.DayNumber - clock.Today.DayNumber, DeadlineUnit.CalendarDay, PromiseBasis);
        found.Add(new Deadline(rule, CaseActions.Replied, clock.Today, new DueDay(day, false)));
    }
}
