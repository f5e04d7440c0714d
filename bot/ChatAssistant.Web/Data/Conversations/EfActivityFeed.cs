using System.Data.Common;
using ChatAssistant.Channels;
using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Conversations;

internal sealed class EfActivityFeed(
    IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer, Seal seal, TimeProvider clock, ILogger<EfActivityFeed> logger) : IActivityFeed
{
    public async Task<FeedPage> ReadAsync(string conversation, long after, int most, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await database.Activities.AsNoTracking()
            .Where(row => row.ConversationKey == conversation && row.Sequence > after && row.IsShown)
            .OrderBy(row => row.Sequence)
            .Take(most)
            .Select(row => new { row.Sequence, row.SealedJson })
            .ToListAsync(cancellationToken);
        var purpose = SealPurpose.Activity(conversation);
        return new FeedPage([.. rows.Select(row => seal.OpenText(purpose, row.SealedJson))], rows is [] ? after : rows[^1].Sequence);
    }

    public async Task<long> NewestAsync(string conversation, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.Conversations.Where(row => row.Key == conversation).Select(row => row.LastSequence).SingleOrDefaultAsync(cancellationToken);
    }

    public async Task MarkReadAsync(string conversation, long upTo, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var channel = ConversationKey.ChannelOf(conversation);
        var unread = database.Outbox.Where(row => row.Channel == channel).Where(EfOutbox.Waits)
            .Where(row => row.ConversationKey == conversation && row.State == OutboxState.Queued && row.Sequence <= upTo);
        if (!await unread.AnyAsync(cancellationToken)) return;
        try
        {
            await writer.WriteAsync(statements => OutboxStatements.DeliverUpTo(statements, channel, conversation, upTo, clock.GetUtcNow()), cancellationToken);
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException)
        {
            // A full disk or a busy store must not keep a person from reading. The next read marks again.
            logger.MarkReadFailed(fault.GetType().Name);
        }
    }
}
