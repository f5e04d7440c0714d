using System.Security.Claims;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.HotIssues;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.HotIssues;

/// <summary>
/// What staff decide about a hot issue, each on record. A decision pins the matters it is about, and what is pinned no rebuild moves.
/// Objections come back in words for people; null is done.
/// </summary>
public sealed class HotIssueDesk(AssistantDbContext database, DatabaseWriter writer, HotIssueList issues, HotIssueCount count, StaffAudit audit)
{
    /// <summary>确认: it is one issue, of these matters.</summary>
    public Task<string?> AcceptAsync(ClaimsPrincipal user, Guid id, CancellationToken cancellationToken) =>
        DecideAsync(user, id, AuditActions.HotIssueAccepted, row =>
        {
            if (row.State is HotIssueState.Watched) (row.State, row.StateBy) = (HotIssueState.Accepted, user.Identity!.Name);
            return null;
        }, cancellationToken);

    public Task<string?> RenameAsync(ClaimsPrincipal user, Guid id, string? label, CancellationToken cancellationToken) =>
        DecideAsync(user, id, AuditActions.HotIssueRenamed, row =>
        {
            var trimmed = (label ?? "").Trim();
            if (trimmed.Length is 0 or > HotIssueRow.LongestLabel) return string.Format(null, PageTexts.HotIssueLabelWrong, HotIssueRow.LongestLabel);
            (row.Label, row.LabelBy) = (trimmed, user.Identity!.Name);
            return null;
        }, cancellationToken);

    /// <summary>Takes some matters out into an issue of their own; the rest stays together.</summary>
    /// <returns>The new issue, or why not.</returns>
    public async Task<(Guid? Issue, string? Objection)> SplitAsync(ClaimsPrincipal user, Guid id, IReadOnlyCollection<Guid> cases, CancellationToken cancellationToken)
    {
        var found = await issues.FindAsync(user, id, cancellationToken);
        var chosen = found?.Members.Where(member => cases.Contains(member.Id)).Select(member => member.Id).ToList() ?? [];
        if (found is null || chosen is [] || chosen.Count == found.Members.Count) return (null, PageTexts.HotIssueSplitWrong);
        var split = Guid.CreateVersion7();
        await PinAsync(user, [.. found.Members.Select(member => member.Id).Except(chosen)], id, null, cancellationToken);
        await PinAsync(user, chosen, split, new(user.Identity!.Name!, AuditActions.HotIssueSplit, $"{id}") { After = $"{split}: {chosen.Count}" }, cancellationToken);
        return (split, null);
    }

    /// <summary>Puts all matters of an issue to those of another.</summary>
    public async Task<string?> MergeAsync(ClaimsPrincipal user, Guid id, Guid into, CancellationToken cancellationToken)
    {
        var (found, other) = (await issues.FindAsync(user, id, cancellationToken), await issues.FindAsync(user, into, cancellationToken));
        if (found is null || other is null || id == into || found.Issue.Place != other.Issue.Place) return PageTexts.HotIssueMergeWrong;
        await PinAsync(user, [.. other.Members.Select(member => member.Id)], into, null, cancellationToken);
        await PinAsync(user, [.. found.Members.Select(member => member.Id)], into, new(user.Identity!.Name!, AuditActions.HotIssueMerged, $"{id}") { After = $"{into}" }, cancellationToken);
        return null;
    }

    private async Task<string?> DecideAsync(ClaimsPrincipal user, Guid id, string action, Func<HotIssueRow, string?> decide, CancellationToken cancellationToken)
    {
        var seen = await issues.SeenAsync(user, cancellationToken);
        var objection = await writer.WriteAsync(database, async stop =>
        {
            if (await seen.SingleOrDefaultAsync(row => row.Id == id, stop) is not { } row) return PageTexts.HotIssueGone;
            var before = row.Label;
            if (decide(row) is { } said) return said;
            audit.Note(new(user.Identity!.Name!, action, $"{id}") { Before = before, After = row.Label });
            return null;
        }, cancellationToken);
        if (objection is null) await PinAsync(user, await MembersAsync(id, cancellationToken), id, null, cancellationToken);
        return objection;
    }

    private Task<List<Guid>> MembersAsync(Guid id, CancellationToken cancellationToken) =>
        database.HotIssueMembers.Where(row => row.IssueId == id).Select(row => row.CaseId).ToListAsync(cancellationToken);

    private async Task PinAsync(ClaimsPrincipal user, IReadOnlyCollection<Guid> cases, Guid to, AuditNote? note, CancellationToken cancellationToken)
    {
        await writer.WriteAsync(database, async stop =>
        {
            foreach (var row in await database.HotIssueMembers.Where(row => cases.Contains(row.CaseId)).ToListAsync(stop))
                (row.IssueId, row.PinnedBy) = (to, user.Identity!.Name);
            if (note is not null) audit.Note(note);
            return true;
        }, cancellationToken);
        await count.MoveAsync(cases, to, cancellationToken);
        database.ChangeTracker.Clear();
    }
}
