namespace ChatAssistant.Web.Data.Conversations;

/// <summary>A conversation and what is needed to speak into it again.</summary>
public sealed class ConversationRow
{
    /// <summary>See <see cref="ChatAssistant.Channels.ConversationKey"/>.</summary>
    public required string Key { get; init; }

    public required string Channel { get; init; }

    /// <summary>The person's id on the channel.</summary>
    public required string UserId { get; init; }

    /// <summary>The ConversationReference of the newest message as JSON, sealed: it names the person.</summary>
    public required byte[] SealedReference { get; set; }

    /// <summary>The sequence of the newest activity. Given out only inside a write transaction, so no reader ever skips one.</summary>
    public long LastSequence { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the person last wrote …</summary>
    public required DateTimeOffset HeardAt { get; set; }

    /// <summary>… and how many messages were pushed to them since, on channels that count them.</summary>
    public int Pushed { get; set; }

    /// <summary>When one side first said that it is over; null while it goes on.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}
