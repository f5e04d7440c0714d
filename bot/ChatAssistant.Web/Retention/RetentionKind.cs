namespace ChatAssistant.Web.Retention;

/// <summary>What is kept for a time only.</summary>
public enum RetentionKind
{
    /// <summary>Cases that are archived: their record stays.</summary>
    Cases,

    /// <summary>Messages of chats, with their deliveries and files.</summary>
    Messages,

    /// <summary>Chats nobody has written in for long, with the bot's memory of them.</summary>
    Conversations,

    /// <summary>The turn log.</summary>
    Turns,

    /// <summary>Steps of deliveries.</summary>
    Deliveries,

    /// <summary>What people thought of answers.</summary>
    Feedback,

    /// <summary>Matters half told.</summary>
    Drafts,

    /// <summary>Questions put aside.</summary>
    Questions,

    /// <summary>Invitations and set-up links that are over.</summary>
    Invitations,

    /// <summary>Whose chat was which deputy's, once the seat or the binding is over.</summary>
    Bindings,

    /// <summary>Decided requests about personal data.</summary>
    Requests,
}
