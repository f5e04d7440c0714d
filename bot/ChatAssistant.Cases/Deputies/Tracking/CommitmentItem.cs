using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>承诺事项: what an answer B promised, kept on a ledger until it is done.</summary>
public sealed class CommitmentItem
{
    private CommitmentItem()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid SuggestionId { get; private set; }

    public string Unit { get; private set; } = "";

    public string Promise { get; private set; } = "";

    /// <summary>The day it was promised, in Asia/Shanghai.</summary>
    public DateOnly Since { get; private set; }

    /// <summary>The last day, in Asia/Shanghai.</summary>
    public DateOnly Due { get; private set; }

    public IReadOnlyList<CommitmentProgress> Progress { get; private set; } = [];

    public CommitmentOutcome Outcome { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>The entry for the last answer; null when it promises nothing.</summary>
    public static CommitmentItem? Of(DeputySuggestion suggestion) =>
        suggestion.Replies is [.., { Code: ResultCode.Planned, PromisedFor: { } due, Promise: { } promise } reply]
            ? new() { SuggestionId = suggestion.Id, Unit = reply.Unit, Promise = promise, Since = BeijingTime.DayOf(reply.At), Due = due }
            : null;

    /// <summary>超期: not settled by its day, or settled after it.</summary>
    public bool IsLate(DateOnly today) => (SettledAt is { } at ? BeijingTime.DayOf(at) : today) > Due;

    /// <summary>Notes how it comes along, or that it is settled.</summary>
    public TransitionRefusal? Note(string text, CommitmentOutcome outcome, string by, DeadlineClock clock)
    {
        if (Outcome is not CommitmentOutcome.Open) return TransitionRefusal.WrongState;
        if (Required.Explanation(text) is { } missing) return missing;
        Progress = [.. Progress, new(text, by, clock.Now)];
        Outcome = outcome;
        if (outcome is not CommitmentOutcome.Open) SettledAt = clock.Now;
        return null;
    }
}
