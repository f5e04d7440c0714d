namespace ChatAssistant.Web.Data.Conversations;

/// <summary>A row of a conversation that is about to be written; see <see cref="ActivityRow"/>.</summary>
internal sealed record NewActivity(string ConversationKey, long Sequence, bool IsShown, byte[] SealedJson, DateTimeOffset At)
{
    public bool IsInbound { get; init; }
}
