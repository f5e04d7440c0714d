using ChatAssistant.Channels.WeCom.Kf;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Channels;

internal sealed class EfSyncCursors(IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer, TimeProvider clock) : ISyncCursors
{
    public Task NoteNewsAsync(string account, string token, CancellationToken cancellationToken) => ChangeAsync(
        account, row => (row.Token, row.NoticedAt, row.Notices) = (token, clock.GetUtcNow(), row.Notices + 1), cancellationToken);

    public async Task<IReadOnlyList<SyncCursor>> WithNewsAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.SyncCursors.AsNoTracking()
            .Where(row => row.Notices > row.Fetched)
            .Select(row => new SyncCursor(row.Account, row.Position, row.Token, row.NoticedAt, row.Notices))
            .ToListAsync(cancellationToken);
    }

    public Task AdvanceAsync(string account, string position, CancellationToken cancellationToken) =>
        ChangeAsync(account, row => row.Position = position, cancellationToken);

    public Task CaughtUpAsync(SyncCursor cursor, CancellationToken cancellationToken) =>
        ChangeAsync(cursor.Account, row => row.Fetched = Math.Max(row.Fetched, cursor.Notices), cancellationToken);

    private async Task ChangeAsync(string account, Action<SyncCursorRow> change, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await writer.WriteAsync(
            database,
            async stop =>
            {
                var row = await database.SyncCursors.FindAsync([account], stop) ?? database.Add(new SyncCursorRow { Account = account }).Entity;
                change(row);
                return true;
            },
            cancellationToken);
    }
}
