using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;
using ChatAssistant.Web.Staff.Audit;

namespace ChatAssistant.Web.Retention;

/// <summary>Archives cases, one a write, each on the audit log.</summary>
internal sealed class CaseArchive(ArchiveStore store, KeptFiles files, StandIns standIns, StaffAudit audit, DeadlineClock clock)
{
    /// <returns>Those that were archived.</returns>
    public async Task<IReadOnlyList<AgedCase>> ArchiveAsync(IReadOnlyList<AgedCase> due, AuditNote run, CancellationToken cancellationToken)
    {
        var archived = new List<AgedCase>();
        foreach (var each in due)
        {
            if (await store.WriteAsync(each.Id, found => ArchiveAsync(found, run, cancellationToken), cancellationToken)) archived.Add(each);
        }

        return archived;
    }

    /// <summary>A case that was taken up again in the meantime stays as it is.</summary>
    private async Task<bool> ArchiveAsync(Case found, AuditNote run, CancellationToken cancellationToken)
    {
        if (!found.CanBeArchived(clock.Today)) return false;
        await files.DeleteAsync(found.Attachments.Concat(found.Supplements.SelectMany(each => each.Attachments)), found.Id, cancellationToken);
        found.Archive(Actor.System, standIns.Of, clock);
        audit.Note(new(run.By, AuditActions.Case(CaseActions.Archived), $"{found.Number}") { Reason = run.Reason, CaseId = found.Id });
        return true;
    }
}
