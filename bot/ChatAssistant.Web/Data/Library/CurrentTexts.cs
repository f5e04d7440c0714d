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

    private volatile bool _wasMissing, _wasWithoutAnswers, _wasWithoutWords;

    /// <summary>Whether they can be read before the database is migrated: its tables are of this version, or there is no database yet.</summary>
    public async Task<bool> AreReadableAsync(CancellationToken cancellationToken)
    {
        if (_wasMissing = _wasWithoutAnswers = _wasWithoutWords = !File.Exists(folder.Database)) return true;
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

    public async Task<IReadOnlyList<SourceText>> ReadAsync(CancellationToken cancellationToken)
    {
        var texts = new List<SourceText>();
        if (_wasMissing)
        {
            // It is being made at this moment and must be left alone.
            _wasMissing = false;
            return texts;
        }

        await using var connection = await OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = Texts;
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken)) texts.Add(new(JsonSerializer.Deserialize<DocumentFacts>(rows.GetString(0))!, rows.GetString(1)));
        return texts;
    }

    public async Task<IReadOnlyList<CuratedAnswer>> AllAsync(CancellationToken cancellationToken)
    {
        if (_wasWithoutAnswers)
        {
            // As above.
            _wasWithoutAnswers = false;
            return [];
        }

        await using var connection = await OpenAsync(cancellationToken);
        return await CurrentCurated.ReadAsync(connection, cancellationToken);
    }

    public async Task<IReadOnlyList<LexiconLine>> LexiconAsync(CancellationToken cancellationToken)
    {
        if (_wasWithoutWords)
        {
            // As above.
            _wasWithoutWords = false;
            return [];
        }

        await using var connection = await OpenAsync(cancellationToken);
        return await CurrentLexicon.ReadAsync(connection, cancellationToken);
    }

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection($"Data Source={folder.Database}");
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    private static string? NewestOfThisProgram() =>
        typeof(CurrentTexts).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).Max(StringComparer.Ordinal);
}
