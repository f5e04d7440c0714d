namespace ChatAssistant.Web.Data.Care;

/// <summary>A conversation in which a matter is told and not filed. What is told stands in its state alone.</summary>
public sealed class OpenDraftRow
{
    public required string ConversationKey { get; init; }

    /// <summary>When the person was last asked to go on. Whoever reminds them of it must have seen the newest.</summary>
    public required DateTimeOffset AskedAt { get; set; }

    /// <summary>When they were reminded since; null when they were not.</summary>
    public DateTimeOffset? RemindedAt { get; set; }
}
