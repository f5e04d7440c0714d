namespace ChatAssistant.Web.Data.Conversations;

/// <summary>One message of a conversation, either way: the transcript, and what Direct Line clients read.</summary>
public sealed class ActivityRow
{
    public long Id { get; init; }

    public required string ConversationKey { get; init; }

    /// <summary>The place in the conversation, from 1.</summary>
    public required long Sequence { get; init; }

    /// <summary>Whether it came from the person.</summary>
    public required bool IsInbound { get; init; }

    /// <summary>False for what a person does not read, such as the news that they joined.</summary>
    public required bool IsShown { get; set; }

    /// <summary>The activity as JSON, sealed: it holds what was said and by whom.</summary>
    public required byte[] SealedJson { get; set; }

    public required DateTimeOffset At { get; init; }
}
