using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Audit;

namespace ChatAssistant.Web.Staff.Audit;

/// <summary>Puts what staff do on record.</summary>
public sealed class StaffAudit(AssistantDbContext database, DatabaseWriter writer, TimeProvider clock)
{
    /// <summary>Becomes true together with what this scope's context commits, or not at all. The commit must be <see cref="DatabaseWriter"/>'s.</summary>
    public void Note(AuditNote note) => database.AuditEntries.Add(new AuditEntry
    {
        At = clock.GetUtcNow(),
        By = note.By,
        Action = note.Action,
        Subject = note.Subject,
        Reason = note.Reason,
        Before = note.Before,
        After = note.After,
        CaseId = note.CaseId,
    });

    /// <summary>On record at once, for what changes nothing else.</summary>
    public Task NoteNowAsync(AuditNote note, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            database,
            _ =>
            {
                Note(note);
                return Task.FromResult(true);
            },
            cancellationToken);
}
