using ChatAssistant.Channels.Outbox;

namespace ChatAssistant.Web.Data.Conversations;

/// <summary>Attempts to send a message, each with its line in the ledger. What else can happen to one: <see cref="OutboxStatements"/>.</summary>
internal static class OutboxMoves
{
    public static void Lease(this OutboxRow row, DateTimeOffset now, DateTimeOffset until)
    {
        (row.Attempts, row.LeasedUntil) = (row.Attempts + 1, until);
        row.Keep(DeliveryStep.Sending, now);
    }

    public static void Fail(this OutboxRow row, SendFault fault, DateTimeOffset now)
    {
        (row.Failures, row.LeasedUntil, row.Fault) = (row.Failures + 1, null, fault.Code);
        (row.State, row.DueAt) = (StateAfter(fault.Kind), fault.TryAgainAt ?? row.DueAt);
        row.Keep(StepOf(fault.Kind), now, fault.Code);
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
