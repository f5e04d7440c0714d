using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Merging;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Cases.Labels;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Settings.Routing;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Staff.Units;

namespace ChatAssistant.Web.Cases.Bulk;

/// <summary>What a bulk order does to one case: the same as by hand, and refused for the same reasons. One an order.</summary>
public sealed class BulkActs(CaseLabels labels, UnitBook units, RoutingProposals routing, DeadlineClock clock)
{
    private const int LongestCategory = 20;

    /// <summary>Read with the order's first case, inside its write.</summary>
    private HashSet<string>? _units;

    /// <summary>Whether somebody's part allows it at all.</summary>
    public static bool Allows(StaffMember member, BulkAct act) => act switch
    {
        BulkAct.Accept or BulkAct.Merge => member.Is(StaffRoles.Reviewer),
        BulkAct.Assign => member.Is(StaffRoles.Dispatcher),
        _ => member.Is(StaffPolicies.CaseRoles),
    };

    /// <param name="found">The case.</param>
    /// <param name="lead">With a merge the lead; null where there is none for whoever asks.</param>
    /// <param name="order">What is asked.</param>
    /// <param name="member">Who asks.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Why it was not done, in words for people; null when it was.</returns>
    public async Task<string?> DoAsync(Case found, Case? lead, BulkOrder order, StaffMember member, CancellationToken cancellationToken) => order.Act switch
    {
        BulkAct.Accept => Accept(found, order, member),
        BulkAct.Assign => await AssignAsync(found, order.UnitsOf(found), member, cancellationToken),
        BulkAct.Merge => lead is null ? PageTexts.BulkLeadUnknown : found.MergeInto(lead, Actor.Reviewer(member.Name), order.Reason, clock)?.Text(),
        _ => await labels.PutAsync(found, member, order.Value, cancellationToken),
    };

    /// <summary>What <see cref="DoAsync"/> would say, without leaving anything to be saved. The case must be one nobody saves.</summary>
    public async Task<string?> TryAsync(Case found, Case? lead, BulkOrder order, StaffMember member, CancellationToken cancellationToken) => order.Act switch
    {
        BulkAct.Label => await labels.RefuseAsync(found, order.Value, cancellationToken),
        // While nobody has said whose the cases are to be, what the routing table proposes is shown. It is done only once it came back with the form.
        BulkAct.Assign when order is { Value: "", Units: null } => await AssignAsync(found, (await routing.ForAsync(found, cancellationToken)).To, member, cancellationToken),
        _ => await DoAsync(found, lead, order, member, cancellationToken),
    };

    /// <summary>Takes back what <see cref="DoAsync"/> did.</summary>
    public async Task<string?> UndoAsync(Case found, Case? lead, BulkDeed deed, StaffMember member, CancellationToken cancellationToken) => deed.Act switch
    {
        BulkAct.Label => await labels.TakeOffAsync(found, member, deed.Value, cancellationToken),
        _ when lead is null || found.Lead()?.LeadId != lead.Id => PageTexts.BulkNotMerged,
        _ => found.Unmerge(lead, Actor.Reviewer(member.Name), PageTexts.BulkUndoReason, clock)?.Text(),
    };

    private async Task<string?> AssignAsync(Case found, AssignTo? to, StaffMember member, CancellationToken cancellationToken)
    {
        if (to is null) return PageTexts.BulkNoUnit;
        var known = _units ??= await units.NamesAsync(cancellationToken);
        if (!to.CoUnits.Prepend(to.LeadUnit).All(known.Contains)) return PageTexts.RightsUnitUnknown;
        return found.Assign(Actor.Dispatcher(member.Name), to, clock)?.Text();
    }

    private string? Accept(Case found, BulkOrder order, StaffMember member) =>
        order.Value.Length > LongestCategory
            ? string.Format(null, PageTexts.FieldTooLong, LongestCategory)
            : found.Accept(Actor.Reviewer(member.Name), order.Value.Length == 0 ? null : order.Value, clock)?.Text();
}
