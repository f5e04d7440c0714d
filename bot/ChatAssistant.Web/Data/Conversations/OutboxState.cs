namespace ChatAssistant.Web.Data.Conversations;

public enum OutboxState
{
    /// <summary>Waits to be sent, or for the person's program to fetch it.</summary>
    Queued,

    /// <summary>Taken by the person's channel or program.</summary>
    Delivered,

    /// <summary>Given up: after too many attempts, or since the channel will never take it.</summary>
    Dead,

    /// <summary>The channel takes nothing for this person until they write again; then it goes first.</summary>
    WindowExpired,
}
