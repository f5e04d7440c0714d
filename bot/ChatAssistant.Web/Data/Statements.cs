using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace ChatAssistant.Web.Data;

/// <summary>
/// SQL on the writer's connection, each statement prepared once. It is for the writes of every message: through the model they cost ten times
/// as much, and all of them wait for the one writer.
/// </summary>
internal sealed class Statements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = [];

    /// <summary>The transaction they run in.</summary>
    public DbTransaction? Transaction { get; set; }

    /// <summary>Runs a statement and returns how many rows it changed.</summary>
    /// <param name="sql">The same text each time, with <c>@p0</c> and following for the values.</param>
    /// <param name="values">Texts, numbers, bytes; instants as ticks.</param>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Filled(sql, values).ExecuteNonQuery();

    /// <summary>The first row that a statement gives; null when it gives none.</summary>
    public object?[]? First(string sql, params ReadOnlySpan<object?> values) => All(sql, values) is [var first, ..] ? first : null;

    /// <summary>What a statement gives in its first row and column.</summary>
    /// <exception cref="InvalidOperationException">It gives nothing.</exception>
    public long Number(string sql, params ReadOnlySpan<object?> values) =>
        First(sql, values) is [long number, ..] ? number : throw new InvalidOperationException("The statement gave no number.");

    /// <summary>All rows of a statement, with null for NULL.</summary>
    public IReadOnlyList<object?[]> All(string sql, params ReadOnlySpan<object?> values)
    {
        using var reader = Filled(sql, values).ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var column = 0; column < row.Length; column++) row[column] = reader.IsDBNull(column) ? null : reader.GetValue(column);
            rows.Add(row);
        }

        return rows;
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values) command.Dispose();
        _prepared.Clear();
    }

    private SqliteCommand Filled(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command)) _prepared[sql] = command = Prepared(sql, values.Length);
        command.Transaction = (SqliteTransaction?)Transaction;
        for (var place = 0; place < values.Length; place++) command.Parameters[place].Value = values[place] ?? DBNull.Value;
        return command;
    }

    private SqliteCommand Prepared(string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var place = 0; place < parameters; place++) command.Parameters.Add(new SqliteParameter($"@p{place}", null));
        return command;
    }
}
