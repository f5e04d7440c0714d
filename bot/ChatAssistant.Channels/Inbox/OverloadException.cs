namespace ChatAssistant.Channels.Inbox;

/// <summary>A message is not taken, since too many wait already. Nothing was stored; the channel is to send it again.</summary>
/// <param name="isOfConversation">Whether it is this one conversation that has too many.</param>
/// <param name="retryAfter">When to send it again.</param>
public sealed class OverloadException(bool isOfConversation, TimeSpan retryAfter) : Exception("Too many messages wait.")
{
    public bool IsOfConversation { get; } = isOfConversation;

    public TimeSpan RetryAfter { get; } = retryAfter;
}
