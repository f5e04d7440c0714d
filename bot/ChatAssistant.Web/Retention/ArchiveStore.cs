using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Retention;

/// <summary>Reads a case inside the write that changes it, and keeps none in memory afterwards: there may be thousands.</summary>
internal sealed class ArchiveStore(AssistantDbContext database, DatabaseWriter writer)
{
    public async Task<bool> WriteAsync(Guid id, Func<Case, Task<bool>> change, CancellationToken cancellationToken)
    {
        try
        {
            return await writer.WriteAsync(
                database, async stop => await database.Cases.SingleOrDefaultAsync(each => each.Id == id, stop) is { } found && await change(found), cancellationToken);
        }
        finally
        {
            database.ChangeTracker.Clear();
        }
    }

    /// <summary>What kept its citizen from filing because of it.</summary>
    public Task<List<FilingBlock>> BlocksOfAsync(Case found, CancellationToken cancellationToken) =>
        database.FilingBlocks.Where(each => each.CaseId == found.Id).ToListAsync(cancellationToken);
}
