using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Audit;

namespace ChatAssistant.Web.Library.Desk;

/// <summary>What editors change, each change with its entry of the audit log in one commit.</summary>
public sealed class DeskWrites(AssistantDbContext database, DatabaseWriter writer, StaffAudit audit)
{
    public Task RunAsync(AuditNote note, Func<AssistantDbContext, CancellationToken, Task> change, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async stop =>
        {
            await change(database, stop);
            audit.Note(note);
            return true;
        }, cancellationToken);

    /// <summary>The same for what is decided on inside the write, by what stands there then.</summary>
    /// <returns>Why it was not done, in words for people; null when it was.</returns>
    public Task<string?> DecideAsync(Func<AssistantDbContext, CancellationToken, Task<(AuditNote? Note, string? Objection)>> change, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async stop =>
        {
            var (note, objection) = await change(database, stop);
            if (note is not null) audit.Note(note);
            return objection;
        }, cancellationToken);
}
