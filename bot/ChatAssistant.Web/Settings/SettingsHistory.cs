using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Settings;

/// <summary>Who changed a setting last, from what to what, and why: out of the audit log, which nobody edits.</summary>
public sealed class SettingsHistory(AssistantDbContext database, IOptions<SettingsOptions> options)
{
    /// <param name="action">The word its changes have in the audit log.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The newest first.</returns>
    public async Task<IReadOnlyList<AuditEntry>> OfAsync(string action, CancellationToken cancellationToken) =>
        await database.AuditEntries.AsNoTracking().Where(entry => entry.Action == action)
            .OrderByDescending(entry => entry.Sequence).Take(options.Value.ChangesShown).ToListAsync(cancellationToken);
}
