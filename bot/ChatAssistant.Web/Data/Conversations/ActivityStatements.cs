namespace ChatAssistant.Web.Data.Conversations;

/// <summary>Writes rows of <see cref="ActivityRow"/>.</summary>
internal static class ActivityStatements
{
    private const string New = """
        INSERT INTO "Activities" ("ConversationKey", "Sequence", "IsInbound", "IsShown", "SealedJson", "At") VALUES (@p0, @p1, @p2, @p3, @p4, @p5)
        RETURNING "Id"
        """;

    /// <returns>The id of the row.</returns>
    public static long Add(Statements statements, NewActivity row) =>
        statements.Number(New, row.ConversationKey, row.Sequence, row.IsInbound, row.IsShown, row.SealedJson, row.At.UtcTicks);
}
