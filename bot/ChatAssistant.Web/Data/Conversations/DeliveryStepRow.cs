namespace ChatAssistant.Web.Data.Conversations;

/// <summary>A line of the delivery ledger: what happened to a message on its way, and when. None is ever changed.</summary>
public sealed class DeliveryStepRow
{
    public long Id { get; init; }

    public long OutboxId { get; init; }

    public required DeliveryStep Step { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Attempts begun so far.</summary>
    public required int Attempt { get; init; }

    /// <summary>The kind of fault, never a word of the message.</summary>
    public string? Fault { get; init; }

    /// <summary>Who did it by hand; null where the program did.</summary>
    public string? By { get; init; }

    /// <summary>Why it was done by hand.</summary>
    public string? Reason { get; init; }
}
