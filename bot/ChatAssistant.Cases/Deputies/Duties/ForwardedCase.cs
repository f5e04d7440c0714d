using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Cases.Deputies.Duties;

/// <summary>What a deputy handed on (代表转递), as far as their work in figures asks for it.</summary>
/// <param name="Number">The case's.</param>
/// <param name="Lane">Where it belongs.</param>
/// <param name="State">How it stands.</param>
/// <param name="Due">The last day of <see cref="Clocks"/> that count; null without one.</param>
/// <param name="FirstAnswer">When it was first formally answered; null while it was not.</param>
/// <param name="LastResult">How the last formal answer says it ended; null where none says.</param>
public sealed record ForwardedCase(CaseNumber Number, Lane Lane, CaseState State, DateOnly? Due, DateTimeOffset? FirstAnswer, ResultCode? LastResult)
{
    /// <summary>The clocks by which an answer comes in time.</summary>
    public static IReadOnlyList<DeadlineKind> Clocks { get; } = [DeadlineKind.Handle, DeadlineKind.Answer];

    public static ForwardedCase Of(Case found)
    {
        var answers = found.Replies.Where(each => each.IsFormal).OrderBy(each => each.At).ToList();
        return new(
            found.Number,
            found.Lane,
            found.State,
            found.Deadlines.Where(each => Clocks.Contains(each.Kind) && each.StoppedAt is null).Max(each => (DateOnly?)each.Due),
            answers is [var first, ..] ? first.At : null,
            answers is [.., var last] ? last.Outcome?.Code : null);
    }
}
