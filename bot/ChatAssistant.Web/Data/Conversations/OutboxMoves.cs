using ChatAssistant.Channels.Outbox;

namespace ChatAssistant.Web.Data.Conversations;

/// <summary>What can happen to a message on its way, each with its line in the ledger.</summary>
internal static class OutboxMoves
{
    /// <param name="row">A new message.</param>
    /// <param name="now">When it was said.</param>
    /// <param name="isInAnswer">Whether it goes back in the answer to the request that brought the question.</param>
    public static OutboxRow Created(this OutboxRow row, DateTimeOffset now, bool isInAnswer)
    {
        row.Keep(DeliveryStep.Created, now);
        if (isInAnswer) row.Deliver(now);
        else row.Keep(DeliveryStep.Queued, now);
        return row;
    }

    public static void Lease(this OutboxRow row, DateTimeOffset now, DateTimeOffset until)
    {
        (row.Attempts, row.LeasedUntil) = (row.Attempts + 1, until);
        row.Keep(DeliveryStep.Sending, now);
    }

    public static void Deliver(this OutboxRow row, DateTimeOffset now)
    {
        (row.State, row.DeliveredAt, row.LeasedUntil, row.Fault) = (OutboxState.Delivered, now, null, null);
        row.Keep(DeliveryStep.Delivered, now);
    }

    public static void Fail(this OutboxRow row, SendFault fault, DateTimeOffset now)
    {
        (row.Failures, row.LeasedUntil, row.Fault) = (row.Failures + 1, null, fault.Code);
        (row.State, row.DueAt) = (StateAfter(fault.Kind), fault.TryAgainAt ?? row.DueAt);
        row.Keep(StepOf(fault.Kind), now, fault.Code);
    }

    /// <summary>Puts it in line again, as if it had never failed. It keeps its place among the messages of its conversation.</summary>
    public static void Requeue(this OutboxRow row, DateTimeOffset now, string? by = null, string? reason = null)
    {
        (row.State, row.Failures, row.DueAt) = (OutboxState.Queued, 0, now);
        row.Steps.Add(new() { Step = DeliveryStep.Queued, At = now, Attempt = row.Attempts, By = by, Reason = reason });
    }

    private static void Keep(this OutboxRow row, DeliveryStep step, DateTimeOffset at, string? fault = null) =>
        row.Steps.Add(new() { Step = step, At = at, Attempt = row.Attempts, Fault = fault });

    private static OutboxState StateAfter(DeliveryFailure kind) => kind switch
    {
        DeliveryFailure.Temporary => OutboxState.Queued,
        DeliveryFailure.Permanent => OutboxState.Dead,
        DeliveryFailure.WindowExpired => OutboxState.WindowExpired,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static DeliveryStep StepOf(DeliveryFailure kind) => kind switch
    {
        DeliveryFailure.Temporary => DeliveryStep.Temporary,
        DeliveryFailure.Permanent => DeliveryStep.Permanent,
        DeliveryFailure.WindowExpired => DeliveryStep.WindowExpired,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
