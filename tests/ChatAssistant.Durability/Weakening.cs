using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ChatAssistant.Durability;

/// <summary>Takes back what makes commits survive a power cut. The service itself has no switch for it.</summary>
internal sealed class Weakening : DbConnectionInterceptor
{
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous=NORMAL";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
