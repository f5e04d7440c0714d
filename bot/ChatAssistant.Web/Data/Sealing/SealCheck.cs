using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Sealing;

/// <summary>Notices at the start, rather than at a citizen's message, that the key ring is not the one of this database.</summary>
internal static class SealCheck
{
    private const string Ends = """
        SELECT "ConversationKey", "SealedJson" FROM "Activities"
        WHERE "Id" IN ((SELECT MIN("Id") FROM "Activities"), (SELECT MAX("Id") FROM "Activities"))
        """;

    /// <exception cref="InvalidDataException">The oldest or the newest message cannot be opened: the error names the key.</exception>
    public static async Task RunAsync(AssistantDbContext database, Seal seal, CancellationToken cancellationToken)
    {
        await database.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await OpenEndsAsync(database.Database.GetDbConnection(), seal, cancellationToken);
        }
        finally
        {
            // A pooled context that went back open could not join a common write.
            await database.Database.CloseConnectionAsync();
        }
    }

    /// <summary>In plain SQL: a query of the model costs a start a tenth of a second.</summary>
    private static async Task OpenEndsAsync(DbConnection connection, Seal seal, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Ends;
        await using var messages = await command.ExecuteReaderAsync(cancellationToken);
        while (await messages.ReadAsync(cancellationToken))
            seal.OpenText(SealPurpose.Activity(messages.GetString(0)), (byte[])messages[1]);
    }
}
