using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;
using ChatAssistant.Web.Staff.Audit;

namespace ChatAssistant.Web.Retention;

/// <summary>Archives cases, one a write with what kept its citizen from filing, each on the audit log.</summary>
internal sealed class CaseArchive(ArchiveStore store, KeptFiles files, StandIns standIns, StaffAudit audit, DeadlineClock clock)
{
    public async Task ArchiveAsync(IReadOnlyList<AgedCase> due, RetentionPass pass, AuditNote run, CancellationToken cancellationToken)
    {
        if (due.Count > 0) await files.LookAsync(cancellationToken);
        foreach (var each in due)
        {
            if (await store.WriteAsync(each.Id, found => ArchiveAsync(found, run, cancellationToken), cancellationToken)) pass.Add(each);
        }
    }

    /// <summary>A case that was taken up again in the meantime stays as it is.</summary>
    private async Task<bool> ArchiveAsync(Case found, AuditNote run, CancellationToken cancellationToken)
    {
        var blocks = await store.BlocksOfAsync(found, cancellationToken);
        if (!found.CanBeArchived(clock.Today) || blocks.Any(block => !block.IsOver(clock.Today))) return false;
        await files.DeleteAsync([.. found.Attachments.Concat(found.Supplements.SelectMany(each => each.Attachments)).Distinct()], found.Id, cancellationToken);
        found.Archive(Actor.System, standIns.Of, clock);
        foreach (var block in blocks) block.Forget(standIns.Of);
        audit.Note(new(run.By, AuditActions.Case(CaseActions.Archived), $"{found.Number}") { Reason = run.Reason, CaseId = found.Id });
        return true;
    }
}
