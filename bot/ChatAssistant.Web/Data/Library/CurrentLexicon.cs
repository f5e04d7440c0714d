using ChatAssistant.Knowledge;
using Microsoft.Data.Sqlite;

namespace ChatAssistant.Web.Data.Library;

/// <summary>The office's everyday words as they stand now, in plain SQL for the reason that <see cref="CurrentTexts"/> has.</summary>
internal static class CurrentLexicon
{
    private const string Newest = """
        SELECT "Id", "Everyday", "Terms", "Addresses", "Question" FROM "LexiconEntries" AS "newest"
        WHERE "Edition" = (SELECT MAX("Edition") FROM "LexiconEntries" WHERE "Id" = "newest"."Id") AND NOT "IsRemoved" ORDER BY "Id"
        """;

    public static async Task<IReadOnlyList<LexiconLine>> ReadAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Newest;
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var lines = new List<LexiconLine>();
        while (await rows.ReadAsync(cancellationToken))
            lines.Add(new(Parts(rows.GetString(1)), Parts(rows.GetString(2)), [.. Parts(rows.GetString(3)).Select(Address.Parse).OfType<Address>()], rows.GetString(4), rows.GetString(0)));
        return lines;
    }

    private static string[] Parts(string written) => written.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
