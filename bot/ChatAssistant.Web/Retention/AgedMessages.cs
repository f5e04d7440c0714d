using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Retention;

/// <summary>Messages of chats, with their entries in inbox, outbox and ledger, and their files. What has not been handled stays; what has not arrived in all that time, as when a page was closed, will not.</summary>
internal sealed class AgedMessages(AssistantDbContext database, DatabaseWriter writer, AgedChats chats, KeptFiles files, Seal seal) : IRetained
{
    /// <summary>Each takes four statements: a write of so many holds others up for some milliseconds.</summary>
    private const int AtATime = 100;

    private static readonly string[] Parts =
    [
        """DELETE FROM "DeliverySteps" WHERE "OutboxId" IN (SELECT "Id" FROM "Outbox" WHERE "ActivityId" = @p0)""",
        """DELETE FROM "Outbox" WHERE "ActivityId" = @p0""",
        """DELETE FROM "Inbox" WHERE "ActivityId" = @p0""",
        """DELETE FROM "Activities" WHERE "Id" = @p0""",
    ];

    public RetentionKind Kind => RetentionKind.Messages;

    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var chat in await chats.DueAsync(cancellationToken)) count += await Old(chat).CountAsync(cancellationToken);
        return count;
    }

    public async Task<int> RemoveAsync(CancellationToken cancellationToken)
    {
        var removed = 0;
        foreach (var chat in await chats.DueAsync(cancellationToken))
            while (await RemoveSomeAsync(chat, cancellationToken) is > 0 and var some) removed += some;

        return removed;
    }

    private Task<int> RemoveSomeAsync(AgedChat chat, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async (statements, stop) =>
        {
            var rows = await Old(chat).AsNoTracking().OrderBy(row => row.Id).Take(AtATime).ToListAsync(stop);
            foreach (var row in rows.Where(row => row.IsInbound)) await files.DeleteAsync(KeptFiles.NamedIn(seal.OpenText(SealPurpose.Activity(row.ConversationKey), row.SealedJson)), null, stop);
            foreach (var row in rows)
                foreach (var part in Parts) statements.Run(part, row.Id);

            return rows.Count;
        }, cancellationToken);

    private IQueryable<ActivityRow> Old(AgedChat chat) =>
        database.Activities.Where(row => row.ConversationKey == chat.Key && row.At < chat.Before
            && !database.Inbox.Any(inbox => inbox.ActivityId == row.Id && inbox.HandledAt == null));
}
