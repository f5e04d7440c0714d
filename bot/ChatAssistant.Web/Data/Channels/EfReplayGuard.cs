using System.Security.Cryptography;
using System.Text;
using ChatAssistant.Channels.Callbacks;

namespace ChatAssistant.Web.Data.Channels;

internal sealed class EfReplayGuard(DatabaseWriter writer, TimeProvider clock) : IReplayGuard
{
    private const string Known = """SELECT "Content" FROM "UsedSignatures" WHERE "Signature" = @p0""";
    private const string Over = """DELETE FROM "UsedSignatures" WHERE "Until" < @p0""";
    private const string New = """INSERT INTO "UsedSignatures" ("Signature", "Content", "Until") VALUES (@p0, @p1, @p2)""";

    public Task<bool> IsFirstContentAsync(string channel, string signature, ReadOnlyMemory<byte> content, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var row = new UsedSignatureRow { Signature = DigestOf(Encoding.UTF8.GetBytes($"{channel}/{signature}")), Content = DigestOf(content.Span), Until = until };
        return writer.WriteFirstAsync(statements => IsFirst(statements, row), _ => { }, cancellationToken);
    }

    private bool IsFirst(Statements statements, UsedSignatureRow row)
    {
        if (statements.First(Known, row.Signature) is [string known]) return known == row.Content;
        statements.Run(Over, clock.GetUtcNow().UtcTicks);
        statements.Run(New, row.Signature, row.Content, row.Until.UtcTicks);
        return true;
    }

    private static string DigestOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
