using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Labels;

/// <summary>Labels on cases. Whoever sees a case sees its labels, and may put one on it or take one off, on record.</summary>
public sealed class CaseLabels(AssistantDbContext database, CaseDesk desk, StaffAudit audit, TimeProvider clock)
{
    private const string Labelled = "labelled";
    private const string Unlabelled = "unlabelled";

    public async Task<ILookup<Guid, string>> OfAsync(IReadOnlyCollection<Guid> cases, CancellationToken cancellationToken) =>
        (await database.CaseLabels.AsNoTracking().Where(row => cases.Contains(row.CaseId)).OrderBy(row => row.Label).ToListAsync(cancellationToken))
            .ToLookup(row => row.CaseId, row => row.Label);

    public Task<DeskResult> AddAsync(ClaimsPrincipal user, string? number, string label, CancellationToken cancellationToken) =>
        desk.ActAsync(user, number, (found, member, stop) => PutAsync(found, member, label, stop), cancellationToken);

    public Task<DeskResult> RemoveAsync(ClaimsPrincipal user, string? number, string label, CancellationToken cancellationToken) =>
        desk.ActAsync(user, number, (found, member, stop) => TakeOffAsync(found, member, label, stop), cancellationToken);

    /// <summary>Why a label cannot be put on a case; null when it can.</summary>
    public async Task<string?> RefuseAsync(Case found, string label, CancellationToken cancellationToken) =>
        label.Length is 0 or > CaseLabel.Longest ? PageTexts.LabelWrong
        : await HasAsync(found, label, cancellationToken) ? PageTexts.LabelThere
        : null;

    /// <summary>Puts a label on a case, inside the caller's write.</summary>
    /// <returns>Why it cannot be, in words for people; null when it was done.</returns>
    public async Task<string?> PutAsync(Case found, StaffMember member, string label, CancellationToken cancellationToken)
    {
        if (await RefuseAsync(found, label, cancellationToken) is { } objection) return objection;
        database.CaseLabels.Add(new() { CaseId = found.Id, Label = label, By = member.Name, At = clock.GetUtcNow() });
        audit.Note(new(member.Name, AuditActions.Case(Labelled), $"{found.Number}") { After = label, CaseId = found.Id });
        return null;
    }

    /// <summary>Takes a label off a case, inside the caller's write.</summary>
    /// <inheritdoc cref="PutAsync"/>
    public async Task<string?> TakeOffAsync(Case found, StaffMember member, string label, CancellationToken cancellationToken)
    {
        if (await database.CaseLabels.FindAsync([found.Id, label], cancellationToken) is not { } row) return PageTexts.LabelGone;
        database.CaseLabels.Remove(row);
        audit.Note(new(member.Name, AuditActions.Case(Unlabelled), $"{found.Number}") { Before = label, CaseId = found.Id });
        return null;
    }

    private Task<bool> HasAsync(Case found, string label, CancellationToken cancellationToken) =>
        database.CaseLabels.AnyAsync(row => row.CaseId == found.Id && row.Label == label, cancellationToken);
}
