using ChatAssistant.Channels.Inbox;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Conversations;

internal sealed class EfInbox(
    IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer, InboxGate gate, InboxRows rows, InboxNews news) : IInbox
{
    public async Task<InboxReceipt> AcceptAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        using var place = gate.Enter(inbound.Conversation);
        var message = rows.Arriving(inbound);
        var stored = await writer.WriteFirstAsync(statements => rows.Store(statements, message), news.Tell, cancellationToken);
        return new InboxReceipt(stored.Entry, stored.IsNew, stored.IsHandled);
    }

    public async Task<IReadOnlyList<InboxEntry>> PendingAsync(IReadOnlyCollection<string> channels, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var pending = await database.Inbox.AsNoTracking().Include(row => row.Activity)
            .Where(row => row.HandledAt == null && channels.Contains(row.Channel))
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        return [.. pending.Select(rows.EntryOf)];
    }

    public async Task<IReadOnlyList<Activity>> RepliesAsync(long entryId, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var replies = await database.Outbox.AsNoTracking()
            .Where(row => row.AnswersInboxId == entryId)
            .OrderBy(row => row.Sequence)
            .Select(row => row.Activity)
            .ToListAsync(cancellationToken);
        return [.. replies.Select(rows.Opened)];
    }

    public async Task RecordFaultAsync(long entryId, string fault, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await writer.WriteAsync(
            database,
            stop => database.Inbox.Where(row => row.Id == entryId).ExecuteUpdateAsync(
                row => row.SetProperty(each => each.Attempts, each => each.Attempts + 1).SetProperty(each => each.Fault, fault), stop),
            cancellationToken);
    }
}
