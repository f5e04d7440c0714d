namespace ChatAssistant.Web.Data.Conversations;

/// <summary>A message that was acknowledged, and whether its turn is over.</summary>
public sealed class InboxRow
{
    public long Id { get; init; }

    public required string Channel { get; init; }

    public required string Account { get; init; }

    public required string MessageId { get; init; }

    public required ActivityRow Activity { get; init; }

    public long ActivityId { get; init; }

    public DateTimeOffset? HandledAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>The kind of the last fault, never a word of the message.</summary>
    public string? Fault { get; set; }
}
