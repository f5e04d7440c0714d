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
}
