using ChatAssistant.Cases;
using ChatAssistant.Cases.History;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Cases.Today;

/// <summary>What waits for somebody, by their parts: each a reason and the cases it goes for.</summary>
public sealed class Waiting(AssistantDbContext database)
{
    public IEnumerable<(string Id, string Title, IQueryable<Case> Cases)> For(IQueryable<Case> seen, StaffMember member)
    {
        var own = Enumerable.Empty<(string, string, IQueryable<Case>)>();
        if (member.Is(StaffPolicies.Deciding)) own = own.Concat(Deciding(seen, member));
        if (member.Is(StaffPolicies.Deciding) && member.Has(Permissions.Block)) own = own.Concat(Blocking(seen, member.Name));
        if (member.Is(StaffRoles.Reviewer | StaffRoles.Dispatcher)) own = own.Concat(Urgent(seen));
        if (member.Is(StaffRoles.Reviewer)) own = own.Concat(Reviewing(seen));
        if (member.Is(StaffRoles.Dispatcher)) own = own.Concat(Dispatching(seen));
        if (member is { Rights.Unit: { } unit } && member.Is(StaffRoles.UnitLiaison)) own = own.Concat(Handling(seen, unit));
        return own;
    }

    private IEnumerable<(string, string, IQueryable<Case>)> Deciding(IQueryable<Case> seen, StaffMember member)
    {
        var (name, kinds) = (member.Name, Enum.GetValues<DecisionKind>().Where(member.MayBeSecond).ToList());
        return
        [
            ("second-person", PageTexts.WaitingSecondPerson,
                seen.Where(each => database.PendingDecisions.Any(open => open.CaseId == each.Id && open.DecidedAt == null && open.ProposedBy != name && kinds.Contains(open.Kind)))),
            ("bad-rating", PageTexts.WaitingBadRating,
                seen.Where(each => (each.State == CaseState.Replied || each.State == CaseState.Closed)
                    && each.Ratings.Any(one => (one.Solved == SolvedAnswer.Unsolved || one.Satisfied == SatisfiedAnswer.Dissatisfied)
                        && one.Round == 1 + each.Events.Count(step => step.Action == CaseActions.Reopened)))),
        ];
    }

    /// <summary>The cases from which a block was proposed that this person can agree to, or whose objection they can judge.</summary>
    private IEnumerable<(string, string, IQueryable<Case>)> Blocking(IQueryable<Case> seen, string name) =>
    [
        ("blocks", PageTexts.WaitingBlocks,
            seen.Where(each => database.FilingBlocks.Any(open => open.CaseId == each.Id && open.DecidedAt == null && open.ProposedBy != name))),
        ("block-objections", PageTexts.WaitingBlockObjections,
            seen.Where(each => database.FilingBlocks.Any(open => open.CaseId == each.Id && open.ObjectedAt != null && open.ObjectionAnswer == null && open.LiftedAt == null && open.ProposedBy != name))),
    ];

    /// <summary>What came with an emergency call and is still with us.</summary>
    private static IEnumerable<(string, string, IQueryable<Case>)> Urgent(IQueryable<Case> seen) =>
    [
        ("urgent", PageTexts.WaitingUrgent, seen.Where(each => each.IsUrgent && CaseStates.WaitingForUs.Contains(each.State))),
    ];

    private IEnumerable<(string, string, IQueryable<Case>)> Reviewing(IQueryable<Case> seen) =>
    [
        ("to-review", PageTexts.WaitingReview, seen.Where(each => each.State == CaseState.Submitted)),
        ("drafts", PageTexts.WaitingDrafts, seen.Where(each => each.State == CaseState.InProgress && database.UnitDrafts.Any(draft => draft.CaseId == each.Id))),
        ("undelivered", PageTexts.WaitingUndelivered,
            seen.Where(each => each.Replies.Any(reply => reply.IsFormal && database.Outbox.Any(row => row.MessageId == reply.ActivityId && row.State == OutboxState.Dead)))),
    ];

    private IEnumerable<(string, string, IQueryable<Case>)> Dispatching(IQueryable<Case> seen) =>
    [
        ("to-assign", PageTexts.WaitingAssign, seen.Where(each => each.State == CaseState.Accepted || each.State == CaseState.Reopened)),
        ("extensions", PageTexts.WaitingExtensions,
            seen.Where(each => each.State == CaseState.InProgress && database.ExtensionRequests.Any(open => open.CaseId == each.Id && open.DecidedAt == null))),
    ];

    /// <summary>Only the leading unit signs in and drafts.</summary>
    private IEnumerable<(string, string, IQueryable<Case>)> Handling(IQueryable<Case> seen, string unit)
    {
        var led = seen.Where(each => each.Assignments.Any(given => given.IsLead && given.EndedAt == null && given.Unit == unit));
        return
        [
            ("to-take-up", PageTexts.WaitingTakeUp, led.Where(each => each.State == CaseState.Assigned || each.State == CaseState.Reopened)),
            ("to-draft", PageTexts.WaitingDraft, led.Where(each => each.State == CaseState.InProgress && !database.UnitDrafts.Any(draft => draft.CaseId == each.Id))),
        ];
    }
}
