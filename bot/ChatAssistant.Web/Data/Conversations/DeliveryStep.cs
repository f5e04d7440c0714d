namespace ChatAssistant.Web.Data.Conversations;

/// <summary>What happened to a message on its way to a person.</summary>
public enum DeliveryStep
{
    /// <summary>A turn said it.</summary>
    Created,

    /// <summary>It waits to be sent, at first or again.</summary>
    Queued,

    /// <summary>An attempt began.</summary>
    Sending,

    /// <summary>The person's channel or program took it.</summary>
    Delivered,

    /// <summary>An attempt failed, and another will follow.</summary>
    Temporary,

    /// <summary>An attempt failed, and none will follow by itself.</summary>
    Permanent,

    /// <summary>The channel takes nothing for this person until they write again.</summary>
    WindowExpired,
}
