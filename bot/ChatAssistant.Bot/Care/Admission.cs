namespace ChatAssistant.Bot.Care;

/// <summary>Whether a message may have its turn.</summary>
public enum Admission
{
    Admitted,

    /// <summary>One too many, and the first of its minute: the person is told.</summary>
    TooMany,

    /// <summary>One too many, and they have been told.</summary>
    ToldBefore,
}
