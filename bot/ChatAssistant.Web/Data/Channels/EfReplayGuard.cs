using System.Security.Cryptography;
using System.Text;
using ChatAssistant.Channels.Callbacks;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Channels;

internal sealed class EfReplayGuard(IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer, TimeProvider clock) : IReplayGuard
{
    public async Task<bool> IsFirstContentAsync(
        string channel, string signature, ReadOnlyMemory<byte> content, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var row = new UsedSignatureRow { Signature = DigestOf(Encoding.UTF8.GetBytes($"{channel}/{signature}")), Content = DigestOf(content.Span), Until = until };
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await writer.WriteAsync(database, stop => NoteAsync(database, row, stop), cancellationToken);
    }

    private async Task<bool> NoteAsync(AssistantDbContext database, UsedSignatureRow row, CancellationToken cancellationToken)
    {
        if (await database.UsedSignatures.FindAsync([row.Signature], cancellationToken) is { } known) return known.Content == row.Content;
        var now = clock.GetUtcNow();
        await database.UsedSignatures.Where(each => each.Until < now).ExecuteDeleteAsync(cancellationToken);
        database.Add(row);
        return true;
    }

    private static string DigestOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
