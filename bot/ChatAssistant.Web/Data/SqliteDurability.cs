using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Data;

/// <summary>
/// Makes each connection durable: what was committed survives a power cut (synchronous=FULL), readers and the writer do not
/// block each other (WAL), two programs on one data folder wait for each other, and what is deleted or replaced is overwritten in the file
/// rather than left in its free room (secure_delete).
/// </summary>
internal sealed class SqliteDurability(IOptions<DatabaseOptions> options) : DbConnectionInterceptor
{
    /// <summary>
    /// A commit that finds so many pages (64 MiB) in the log brings them into the database. In a running service they go there before
    /// (<see cref="CheckpointWatch"/>), beside the commits.
    /// </summary>
    private const int PagesInLog = 16_000;

    private readonly string _pragmas =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;"
        + $"PRAGMA wal_autocheckpoint={PagesInLog}; PRAGMA busy_timeout={options.Value.BusyTimeoutMilliseconds};";

    /// <summary>A connection of the pool is opened many times and keeps what it was told the first time.</summary>
    private readonly ConditionalWeakTable<object, object> _durable = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    private void Apply(DbConnection connection)
    {
        var handle = ((SqliteConnection)connection).Handle!;
        if (_durable.TryGetValue(handle, out _)) return;
        using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        command.ExecuteNonQuery();
        _durable.Add(handle, handle);
    }
}
