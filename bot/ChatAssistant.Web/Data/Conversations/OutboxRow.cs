namespace ChatAssistant.Web.Data.Conversations;

/// <summary>A message to a person and how far it has come.</summary>
public sealed class OutboxRow
{
    public long Id { get; init; }

    public required string Channel { get; init; }

    public required string ConversationKey { get; init; }

    public required long Sequence { get; init; }

    /// <summary>The id of the message itself: the same at every attempt, so that a channel can know it again.</summary>
    public required string MessageId { get; init; }

    public required ActivityRow Activity { get; init; }

    public long ActivityId { get; init; }

    /// <summary>The message it answers; null when we spoke first.</summary>
    public required long? AnswersInboxId { get; init; }

    public OutboxState State { get; set; }

    /// <summary>Attempts begun. With the id it names a lease, so that who lost one cannot speak for the next.</summary>
    public int Attempts { get; set; }

    /// <summary>Attempts that failed since it was last queued.</summary>
    public int Failures { get; set; }

    /// <summary>How many of the parts it was cut into the channel has taken; 0 where it is sent whole.</summary>
    public int PartsTaken { get; set; }

    /// <summary>Not to be tried before this.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>Until then whoever is sending it has it alone; null when nobody is.</summary>
    public DateTimeOffset? LeasedUntil { get; set; }

    public DateTimeOffset? DeliveredAt { get; set; }

    public string? Fault { get; set; }

    /// <summary>The ledger of it. Not loaded to add to it.</summary>
    public List<DeliveryStepRow> Steps { get; } = [];
}
