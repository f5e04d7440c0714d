using System.Reflection;
using System.Text.Json;
using ChatAssistant.Knowledge;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Library;

/// <summary>
/// The imported texts that are answered from, read in plain SQL: a start needs them long before the model of the database is made, which takes
/// longer than all else.
/// </summary>
internal sealed class CurrentTexts(DataFolder folder) : ICuratedStore, ILexiconStore
{
    private const string NewestMigration = """SELECT MAX("MigrationId") FROM "__EFMigrationsHistory" """;

    private const string Texts = """SELECT "Facts", "Body" FROM "ImportedDocuments" WHERE "IsCurrent" ORDER BY "Address" """;

    /// <summary>What was not there at the start and has not been asked for since.</summary>
    private int _missing;

    /// <summary>Whether they can be read before the database is migrated: its tables are of this version, or there is no database yet.</summary>
    public async Task<bool> AreReadableAsync(CancellationToken cancellationToken)
    {
        var isThere = File.Exists(folder.Database);
        _missing = (int)(isThere ? Parts.None : Parts.All);
        if (!isThere) return true;
        try
        {
            await using var connection = await OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = NewestMigration;
            return await command.ExecuteScalarAsync(cancellationToken) is string newest && newest == NewestOfThisProgram();
        }
        catch (SqliteException)
        {
            // Another program makes the tables at this moment, or the file is none of ours: the migration will tell.
            return false;
        }
    }

    public Task<IReadOnlyList<SourceText>> ReadAsync(CancellationToken cancellationToken) => ReadAsync(Parts.Texts, TextsAsync, cancellationToken);

    public Task<IReadOnlyList<CuratedAnswer>> AllAsync(CancellationToken cancellationToken) => ReadAsync(Parts.Answers, CurrentCurated.ReadAsync, cancellationToken);

    public Task<IReadOnlyList<LexiconLine>> LexiconAsync(CancellationToken cancellationToken) => ReadAsync(Parts.Words, CurrentLexicon.ReadAsync, cancellationToken);

    /// <summary>A database that was not there is being made when each is first asked for, and must be left alone.</summary>
    private async Task<IReadOnlyList<T>> ReadAsync<T>(Parts part, Func<SqliteConnection, CancellationToken, Task<IReadOnlyList<T>>> read, CancellationToken cancellationToken)
    {
        if ((Interlocked.And(ref _missing, ~(int)part) & (int)part) != 0) return [];
        await using var connection = await OpenAsync(cancellationToken);
        return await read(connection, cancellationToken);
    }

    private static async Task<IReadOnlyList<SourceText>> TextsAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Texts;
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var texts = new List<SourceText>();
        while (await rows.ReadAsync(cancellationToken)) texts.Add(new(JsonSerializer.Deserialize<DocumentFacts>(rows.GetString(0))!, rows.GetString(1)));
        return texts;
    }

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection($"Data Source={folder.Database}");
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    [Flags]
    private enum Parts
    {
        None = 0,
        Texts = 1,
        Answers = 2,
        Words = 4,
        All = Texts | Answers | Words,
    }

    private static string? NewestOfThisProgram() =>
        typeof(CurrentTexts).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).Max(StringComparer.Ordinal);
}
