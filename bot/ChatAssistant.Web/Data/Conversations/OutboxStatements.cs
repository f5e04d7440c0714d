namespace ChatAssistant.Web.Data.Conversations;

/// <summary>Writes rows of <see cref="OutboxRow"/>, each with its lines in the ledger, as <see cref="OutboxMoves"/> does where less is written.</summary>
internal static class OutboxStatements
{
    private const string New = """
        INSERT INTO "Outbox" ("Channel", "ConversationKey", "Sequence", "MessageId", "ActivityId", "AnswersInboxId", "State", "Attempts", "Failures", "PartsTaken", "DueAt", "DeliveredAt")
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, 0, 0, 0, @p7, @p8)
        RETURNING "Id"
        """;

    private const string Step = """INSERT INTO "DeliverySteps" ("OutboxId", "Step", "At", "Attempt") VALUES (@p0, @p1, @p2, @p3)""";

    private const string WaitingForThePerson = """
        UPDATE "Outbox" SET "State" = @p3, "Failures" = 0, "DueAt" = @p4
        WHERE "Channel" = @p0 AND "State" IN (0, 3) AND "ConversationKey" = @p1 AND "State" = @p2
        RETURNING "Id", "Attempts"
        """;

    private const string TakenParts = """UPDATE "Outbox" SET "PartsTaken" = @p1 WHERE "Id" = @p0""";

    private const string Taken = """
        UPDATE "Outbox" SET "State" = @p1, "DeliveredAt" = @p2, "LeasedUntil" = NULL, "Fault" = NULL WHERE "Id" = @p0 AND "State" <> @p1
        RETURNING "Attempts"
        """;

    /// <param name="statements">Of the writer.</param>
    /// <param name="row">A new message.</param>
    /// <param name="activityId">Its row in the transcript.</param>
    /// <param name="isInAnswer">Whether it goes back in the answer to the request that brought the question.</param>
    public static void Add(Statements statements, NewReply row, long activityId, bool isInAnswer)
    {
        var (state, now) = (isInAnswer ? OutboxState.Delivered : OutboxState.Queued, row.Activity.At.UtcTicks);
        var id = statements.Number(
            New, row.Channel, row.Activity.ConversationKey, row.Activity.Sequence, row.MessageId, activityId, row.AnswersInboxId, (int)state, row.DueAt.UtcTicks, isInAnswer ? now : null);
        Keep(statements, id, DeliveryStep.Created, now, attempt: 0);
        Keep(statements, id, isInAnswer ? DeliveryStep.Delivered : DeliveryStep.Queued, now, attempt: 0);
    }

    /// <summary>Puts what waited for a person to write in line again, and says how many those were.</summary>
    public static int Requeue(Statements statements, string channel, string conversation, DateTimeOffset dueAt)
    {
        var rows = statements.All(WaitingForThePerson, channel, conversation, (int)OutboxState.WindowExpired, (int)OutboxState.Queued, dueAt.UtcTicks);
        foreach (var row in rows) Keep(statements, (long)row[0]!, DeliveryStep.Queued, dueAt.UtcTicks, (long)row[1]!);
        return rows.Count;
    }

    /// <summary>The channel took a message. Without effect where that was noted before.</summary>
    public static void Deliver(Statements statements, long id, DateTimeOffset now)
    {
        if (statements.First(Taken, id, (int)OutboxState.Delivered, now.UtcTicks) is [long attempts]) Keep(statements, id, DeliveryStep.Delivered, now.UtcTicks, attempts);
    }

    /// <summary>The channel took so many parts of a message in all. False where there is no such message.</summary>
    public static bool Take(Statements statements, long id, int parts) => statements.Run(TakenParts, id, parts) > 0;

    private static void Keep(Statements statements, long id, DeliveryStep step, long at, long attempt) => statements.Run(Step, id, (int)step, at, attempt);
}
