using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Supervising;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Staff.Units;

namespace ChatAssistant.Web.Cases.Desk;

/// <summary>Reads what a case's page shows.</summary>
public sealed class CaseFiles(VisibleCases cases, CurrentStaff current, CaseParts parts, UnitBook units, StaffAudit audit)
{
    /// <summary>Null where there is no such case for whoever asks. That an accusation was opened goes on record.</summary>
    public async Task<CaseFile?> ReadAsync(ClaimsPrincipal user, string? number, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(user, number, cancellationToken) is not { } found) return null;
        if (await current.OfAsync(user, cancellationToken) is not { } viewer) return null;
        if (found.Lane is Lane.Accusation)
            await audit.NoteNowAsync(new(viewer.Name, AuditActions.AccusationOpened, $"{found.Number}") { CaseId = found.Id }, cancellationToken);
        return new CaseFile(found, viewer)
        {
            Sent = await parts.Sent.OfAsync(found, cancellationToken),
            Draft = await parts.Drafts.OfAsync(found.Id, cancellationToken),
            ToPublish = viewer.Is(StaffRoles.Reviewer) && viewer.Has(Permissions.Publish) ? parts.Wording.Suggest(found) : null,
            Pending = await parts.Decisions.OpenAsync(found.Id, cancellationToken),
            Extensions = await parts.Extensions.OfAsync(found.Id, cancellationToken),
            Supervision = await parts.Supervisions.OpenAsync(SupervisionTargetKind.Case, found.Id, cancellationToken),
            Units = [.. (await units.AllAsync(cancellationToken)).Select(unit => unit.Name)],
        };
    }
}
