namespace ChatAssistant.Web.Data.Conversations;

/// <summary>What can happen to a message on its way but for its attempts (<see cref="OutboxMoves"/>), each with its lines in the ledger.</summary>
internal static class OutboxStatements
{
    private const string New = """
        INSERT INTO "Outbox" ("Channel", "ConversationKey", "Sequence", "MessageId", "ActivityId", "AnswersInboxId", "State", "Attempts", "Failures", "PartsTaken", "DueAt", "DeliveredAt")
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, 0, 0, 0, @p7, @p8)
        RETURNING "Id"
        """;

    private const string Step = """INSERT INTO "DeliverySteps" ("OutboxId", "Step", "At", "Attempt", "By", "Reason") VALUES (@p0, @p1, @p2, @p3, @p4, @p5)""";

    private const string WaitingForThePerson = """
        UPDATE "Outbox" SET "State" = @p3, "Failures" = 0, "DueAt" = @p4
        WHERE "Channel" = @p0 AND "State" IN (0, 3) AND "ConversationKey" = @p1 AND "State" = @p2
        RETURNING "Id", "Attempts"
        """;

    private const string GivenUp = """
        UPDATE "Outbox" SET "State" = @p2, "Failures" = 0, "DueAt" = @p3 WHERE "Id" = @p0 AND "State" = @p1
        RETURNING "Attempts"
        """;

    private const string TakenParts = """UPDATE "Outbox" SET "PartsTaken" = @p1 WHERE "Id" = @p0""";

    private const string Taken = """
        UPDATE "Outbox" SET "State" = @p1, "DeliveredAt" = @p2, "LeasedUntil" = NULL, "Fault" = NULL WHERE "Id" = @p0 AND "State" <> @p1
        RETURNING "Attempts"
        """;

    private const string Read = """
        UPDATE "Outbox" SET "State" = @p3, "DeliveredAt" = @p5, "LeasedUntil" = NULL, "Fault" = NULL
        WHERE "Channel" = @p0 AND "State" IN (0, 3) AND "ConversationKey" = @p1 AND "State" = @p2 AND "Sequence" <= @p4
        RETURNING "Id", "Attempts"
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
    public static int Requeue(Statements statements, string channel, string conversation, DateTimeOffset now, DateTimeOffset dueAt)
    {
        var rows = statements.All(WaitingForThePerson, channel, conversation, (int)OutboxState.WindowExpired, (int)OutboxState.Queued, dueAt.UtcTicks);
        foreach (var row in rows) Keep(statements, (long)row[0]!, DeliveryStep.Queued, now.UtcTicks, (long)row[1]!);
        return rows.Count;
    }

    /// <summary>Puts what was given up in line again, as if it had never failed. It keeps its place among the messages of its conversation.</summary>
    public static void Retry(Statements statements, long id, DateTimeOffset now, string by, string reason)
    {
        if (statements.First(GivenUp, id, (int)OutboxState.Dead, (int)OutboxState.Queued, now.UtcTicks) is [long attempts])
            statements.Run(Step, id, (int)DeliveryStep.Queued, now.UtcTicks, attempts, by, reason);
    }

    /// <summary>The channel took a message. Without effect where that was noted before.</summary>
    public static void Deliver(Statements statements, long id, DateTimeOffset now)
    {
        if (statements.First(Taken, id, (int)OutboxState.Delivered, now.UtcTicks) is [long attempts]) Keep(statements, id, DeliveryStep.Delivered, now.UtcTicks, attempts);
    }

    /// <summary>The person's program has read a conversation up to a place: what waited up to there is delivered.</summary>
    public static int DeliverUpTo(Statements statements, string channel, string conversation, long upTo, DateTimeOffset now)
    {
        var rows = statements.All(Read, channel, conversation, (int)OutboxState.Queued, (int)OutboxState.Delivered, upTo, now.UtcTicks);
        foreach (var row in rows) Keep(statements, (long)row[0]!, DeliveryStep.Delivered, now.UtcTicks, (long)row[1]!);
        return rows.Count;
    }

    /// <summary>The channel took so many parts of a message in all. False where there is no such message.</summary>
    public static bool Take(Statements statements, long id, int parts) => statements.Run(TakenParts, id, parts) > 0;

    private static void Keep(Statements statements, long id, DeliveryStep step, long at, long attempt) => statements.Run(Step, id, (int)step, at, attempt, null, null);
}
