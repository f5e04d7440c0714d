using System.Globalization;
using ChatAssistant.Knowledge;
using Microsoft.Data.Sqlite;

namespace ChatAssistant.Web.Data.Library;

/// <summary>The office's approved answers as they are given now, in plain SQL for the reason that <see cref="CurrentTexts"/> has.</summary>
internal static class CurrentCurated
{
    private const string Newest = """
        SELECT "Id", "Questions", "Text", "Citations", "From", "Until", "Owner", "Review" FROM "CuratedAnswers" AS "newest"
        WHERE "Edition" = (SELECT MAX("Edition") FROM "CuratedAnswers" WHERE "Id" = "newest"."Id") ORDER BY "Id"
        """;

    public static async Task<IReadOnlyList<CuratedAnswer>> ReadAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Newest;
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var answers = new List<CuratedAnswer>();
        while (await rows.ReadAsync(cancellationToken)) answers.Add(Read(rows));
        return answers;
    }

    private static CuratedAnswer Read(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1).Split('\n'),
        row.GetString(2),
        [.. row.GetString(3).Split('\n').Select(Address.Parse).OfType<Address>()],
        Day(row.GetString(4)),
        row.IsDBNull(5) ? null : Day(row.GetString(5)),
        row.GetString(6),
        Day(row.GetString(7)));

    private static DateOnly Day(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
