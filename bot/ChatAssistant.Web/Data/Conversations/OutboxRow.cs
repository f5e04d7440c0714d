namespace ChatAssistant.Web.Data.Conversations;

/// <summary>A message to a person and how far it has come.</summary>
public sealed class OutboxRow
{
    public long Id { get; init; }

    public required string Channel { get; init; }

    public required string ConversationKey { get; init; }

    public required long Sequence { get; init; }

    /// <summary>The id of the message itself.</summary>
    public required string MessageId { get; init; }

    public required ActivityRow Activity { get; init; }

    public long ActivityId { get; init; }

    /// <summary>The message it answers; null when we spoke first.</summary>
    public required long? AnswersInboxId { get; init; }

    public OutboxState State { get; set; }

    public int Attempts { get; set; }

    /// <summary>How many of the parts it was cut into the channel has taken; 0 where it is sent whole.</summary>
    public int PartsTaken { get; set; }

    /// <summary>Not to be tried before this.</summary>
    public required DateTimeOffset DueAt { get; set; }

    public DateTimeOffset? DeliveredAt { get; set; }

    public string? Fault { get; set; }
}
