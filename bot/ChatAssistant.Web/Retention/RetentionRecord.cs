using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Privacy;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Retention;

/// <summary>What a run leaves behind: a note on the audit log, and a mark for the night that the database is to be written anew.</summary>
internal sealed class RetentionRecord(AssistantDbContext database, DatabaseWriter writer, StaffAudit audit, TimeProvider clock)
{
    private long _mark;

    /// <summary>Before anything is removed: a run that is killed has left its mark.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        var mark = NewMark();
        await writer.WriteAsync(database, _ => Task.FromResult(database.ScrubMarks.Add(mark)), cancellationToken);
        _mark = mark.Id;
    }

    /// <summary>
    /// What was done is done, so nothing keeps this from being put on record. The mark is left anew: the database may have been written anew while
    /// the run was still removing. Where nothing was removed, none is left.
    /// </summary>
    public Task EndAsync(AuditNote note, bool hasRemoved)
    {
        // Whatever broke off is not to be saved with this.
        database.ChangeTracker.Clear();
        return writer.WriteAsync(
            database,
            async stop =>
            {
                await database.ScrubMarks.Where(row => row.Id == _mark).ExecuteDeleteAsync(stop);
                if (hasRemoved) database.ScrubMarks.Add(NewMark());
                audit.Note(note);
                return true;
            },
            CancellationToken.None);
    }

    private ScrubMarkRow NewMark() => new() { At = clock.GetUtcNow() };
}
