using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Retention;

/// <summary>Rows of one table that are removed by their age alone.</summary>
/// <param name="rule">Which.</param>
/// <param name="database">To look.</param>
/// <param name="writer">To remove.</param>
internal sealed class AgedRows(AgedRowsRule rule, AssistantDbContext database, DatabaseWriter writer) : IRetained
{
    /// <summary>A write of so many rows takes some milliseconds, for which a message that comes in can wait.</summary>
    private const int AtATime = 200;

    public async Task CountAsync(RetentionPass pass, CancellationToken cancellationToken)
    {
        var sql = $"""SELECT COUNT(*) AS "Value" FROM "{rule.Table}" WHERE {rule.IsOld("{0}")}""";
        pass.Add(rule.Kind, await database.Database.SqlQueryRaw<int>(sql, rule.Before.UtcTicks).SingleAsync(cancellationToken));
    }

    public async Task RemoveAsync(RetentionPass pass, CancellationToken cancellationToken)
    {
        // Looking through a large table is done without a lock; what has changed meanwhile is asked again row by row.
        var sql = $"""SELECT rowid AS "Value" FROM "{rule.Table}" WHERE {rule.IsOld("{0}")}""";
        var ids = await database.Database.SqlQueryRaw<long>(sql, rule.Before.UtcTicks).ToListAsync(cancellationToken);
        foreach (var chunk in ids.Chunk(AtATime)) pass.Add(rule.Kind, await writer.WriteAsync(statements => Remove(statements, chunk), cancellationToken));
    }

    private int Remove(Statements statements, long[] ids)
    {
        var sql = $"""DELETE FROM "{rule.Table}" WHERE rowid = @p0 AND {rule.IsOld("@p1")}""";
        return ids.Sum(id => statements.Run(sql, id, rule.Before.UtcTicks));
    }
}
