using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases;

/// <summary>How far messages to citizens have come.</summary>
public sealed class Deliveries(AssistantDbContext database)
{
    /// <summary>By message id. A message that was never queued is missing.</summary>
    public async Task<IReadOnlyDictionary<string, OutboxState>> OfAsync(IReadOnlyCollection<string> messageIds, CancellationToken cancellationToken) =>
        messageIds.Count == 0
            ? new Dictionary<string, OutboxState>()
            : await database.Outbox.AsNoTracking()
                .Where(row => messageIds.Contains(row.MessageId))
                .ToDictionaryAsync(row => row.MessageId, row => row.State, cancellationToken);
}
