using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Benchmarks.Load;

/// <summary>When the answers stood in the outbox, as the store says: a turn's replies and its end are one commit.</summary>
internal sealed class AnswerTimes(string dataFolder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DbContextOptions<AssistantDbContext> _options =
        new DbContextOptionsBuilder<AssistantDbContext>().UseSqlite($"Data Source={Path.Combine(dataFolder, "assistant.db")};Mode=ReadOnly").Options;

    /// <summary>By message id, once every message has its answer.</summary>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> WhenAnsweredAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await IsBusyAsync(patience.Token)) await Task.Delay(200, patience.Token);
        await using var database = new AssistantDbContext(_options);
        return await database.Inbox.Where(row => row.HandledAt != null).ToDictionaryAsync(row => row.MessageId, row => row.HandledAt!.Value, patience.Token);
    }

    private async Task<bool> IsBusyAsync(CancellationToken cancellationToken)
    {
        await using var database = new AssistantDbContext(_options);
        return await database.Inbox.AnyAsync(row => row.HandledAt == null, cancellationToken);
    }
}
