using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Cases;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Today;

/// <summary>What waits for somebody, by their parts: each a reason and the cases it goes for.</summary>
public sealed class Waiting(AssistantDbContext database)
{
    private IQueryable<Rating> Bad => database.Set<Rating>().Where(one => one.Solved == SolvedAnswer.Unsolved || one.Satisfied == SatisfiedAnswer.Dissatisfied);

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

    /// <summary>What waits is a small part of all cases: those few are looked up, rather than each case asked whether it is one of them.</summary>
    private static IQueryable<Case> Of(IQueryable<Case> seen, IQueryable<Guid> few) => seen.Where(each => few.Contains(each.Id));

    private IEnumerable<(string, string, IQueryable<Case>)> Deciding(IQueryable<Case> seen, StaffMember member)
    {
        var (name, kinds) = (member.Name, Enum.GetValues<DecisionKind>().Where(member.MayBeSecond).ToList());
        return
        [
            ("second-person", PageTexts.WaitingSecondPerson,
                Of(seen, database.PendingDecisions.Where(open => open.DecidedAt == null && open.ProposedBy != name && kinds.Contains(open.Kind)).Select(open => open.CaseId))),
            ("bad-rating", PageTexts.WaitingBadRating,
                Of(seen, Bad.Select(one => EF.Property<Guid>(one, CaseTables.CaseId)))
                    .Where(each => each.State == CaseState.Replied || each.State == CaseState.Closed)
                    .Where(each => Bad.Any(one => EF.Property<Guid>(one, CaseTables.CaseId) == each.Id
                        && one.Round == 1 + each.Events.Count(step => step.Action == CaseActions.Reopened)))),
        ];
    }

    /// <summary>The cases from which a block was proposed that this person can agree to, or whose objection they can judge.</summary>
    private IEnumerable<(string, string, IQueryable<Case>)> Blocking(IQueryable<Case> seen, string name) =>
    [
        ("blocks", PageTexts.WaitingBlocks,
            Of(seen, database.FilingBlocks.Where(open => open.DecidedAt == null && open.ProposedBy != name).Select(open => open.CaseId))),
        ("block-objections", PageTexts.WaitingBlockObjections,
            Of(seen, database.FilingBlocks.Where(open => open.ObjectedAt != null && open.ObjectionAnswer == null && open.LiftedAt == null && open.ProposedBy != name).Select(open => open.CaseId))),
    ];

    /// <summary>What came with an emergency call and is still with us.</summary>
    private static IEnumerable<(string, string, IQueryable<Case>)> Urgent(IQueryable<Case> seen) =>
    [
        ("urgent", PageTexts.WaitingUrgent, seen.Where(each => each.IsUrgent && CaseStates.WaitingForUs.Contains(each.State))),
    ];

    private IEnumerable<(string, string, IQueryable<Case>)> Reviewing(IQueryable<Case> seen) =>
    [
        ("to-review", PageTexts.WaitingReview, seen.Where(each => each.State == CaseState.Submitted)),
        ("drafts", PageTexts.WaitingDrafts, Of(seen, database.UnitDrafts.Select(draft => draft.CaseId)).Where(each => each.State == CaseState.InProgress)),
        ("undelivered", PageTexts.WaitingUndelivered,
            Of(seen, database.Set<Reply>().Where(reply => reply.IsFormal && database.Outbox.Where(row => row.State == OutboxState.Dead).Select(row => row.MessageId).Contains(reply.ActivityId))
                .Select(reply => EF.Property<Guid>(reply, CaseTables.CaseId)))),
    ];

    private IEnumerable<(string, string, IQueryable<Case>)> Dispatching(IQueryable<Case> seen) =>
    [
        ("to-assign", PageTexts.WaitingAssign, seen.Where(each => each.State == CaseState.Accepted || each.State == CaseState.Reopened)),
        ("extensions", PageTexts.WaitingExtensions,
            Of(seen, database.ExtensionRequests.Where(open => open.DecidedAt == null).Select(open => open.CaseId)).Where(each => each.State == CaseState.InProgress)),
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
