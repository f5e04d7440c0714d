using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Merging;

/// <summary>
/// Cases about the same go along with one lead. A member keeps its number, its clocks, its own answer and its own rating;
/// the lead takes over the earliest day of each clock, and gives it back when the member is taken out.
/// </summary>
public static class MergingCases
{
    /// <summary>The link that holds now; null for a case that stands by itself.</summary>
    public static MergeLink? Lead(this Case member) =>
        member.State is CaseState.Merged ? member.MergeLinks.Where(link => link.UnlinkedAt is null).MaxBy(link => link.At) : null;

    public static TransitionRefusal? MergeInto(this Case member, Case lead, Actor by, string reason, DeadlineClock clock)
    {
        var refusal = member.Refuse(CaseState.Merged, by) ?? Required.Reason(reason) ?? RefuseLead(member, lead);
        if (refusal is not null) return refusal;
        var link = new MergeLink(lead, by.Name, reason, clock.Now);
        member.Add(link);
        member.Move(CaseState.Merged, new CaseStep(CaseActions.Merged, by, reason, lead.Number.ToString()), clock.Now);
        lead.MemberCount++;
        lead.Record(new CaseStep(CaseActions.MemberTaken, by, reason, member.Number.ToString()), clock.Now);
        foreach (var running in member.Deadlines.Where(each => each.IsRunning)) lead.Inherit(running, link, clock);
        return null;
    }

    /// <summary>Takes a member out again. It stands where it stood before, its clocks never stopped.</summary>
    /// <exception cref="ArgumentException"><paramref name="lead"/> is not its lead.</exception>
    public static TransitionRefusal? Unmerge(this Case member, Case lead, Actor by, string reason, DeadlineClock clock)
    {
        if (member.Lead() is not { } link) return TransitionRefusal.WrongState;
        if (link.LeadId != lead.Id) throw new ArgumentException("Not the lead of this member.", nameof(lead));
        var before = member.Last(CaseActions.Merged)!.From;
        var refusal = member.Refuse(before, by) ?? Required.Reason(reason);
        if (refusal is not null) return refusal;
        link.UnlinkedAt = clock.Now;
        member.Move(before, new CaseStep(CaseActions.Unmerged, by, reason, lead.Number.ToString()), clock.Now);
        lead.MemberCount--;
        lead.Record(new CaseStep(CaseActions.MemberReleased, by, reason, member.Number.ToString()), clock.Now);
        foreach (var held in lead.Deadlines.Where(each => each.IsRunning && each.Inherited.Any(due => due.LinkId == link.Id)))
            held.Release(link.Id, Change(held, DeadlineChangeKind.Released, member, by, clock));
        return null;
    }

    private static TransitionRefusal? RefuseLead(Case member, Case lead) =>
        Required.That(member.Id != lead.Id, TransitionRefusal.SameCase)
        ?? Required.That(member.Lane == lead.Lane, TransitionRefusal.LaneDiffers)
        ?? Required.That(lead.State.IsOpen() && lead.State is not CaseState.Merged, TransitionRefusal.LeadNotOpen)
        ?? Required.That(member.MemberCount == 0, TransitionRefusal.HasMembers);

    /// <summary>What the lead has already done is done for its members too; what it has yet to begin it begins under the member's day.</summary>
    private static void Inherit(this Case lead, Deadline brought, MergeLink link, DeadlineClock clock)
    {
        if (lead.Running(brought.Kind) is { } running)
            running.Inherit(link.Id, brought, new(DeadlineChangeKind.Inherited, running.Due, brought.Due, $"并入 {lead.Number}", link.By, clock.Now));
        else if (lead.Deadlines.All(each => each.Kind != brought.Kind))
            lead.Add(new Deadline(brought, link.Id));
    }

    private static DeadlineChange Change(Deadline moved, DeadlineChangeKind kind, Case member, Actor by, DeadlineClock clock) =>
        new(kind, moved.Due, moved.Due, $"{member.Number} 不再并案", by.Name, clock.Now);
}
