namespace ChatAssistant.Cases.Handling;

/// <summary>What was answered to the citizen.</summary>
public sealed class Reply
{
    private Reply()
    {
    }

    internal Reply(ReplyWords words, string author, bool isFormal, DateTimeOffset at)
    {
        (Text, ActivityId, Outcome) = (words.Text, words.ActivityId, words.Outcome);
        (Author, IsFormal, At) = (author, isFormal, at);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string Text { get; private set; } = "";

    /// <summary>The user name of who released it. Never shown to the citizen.</summary>
    public string Author { get; private set; } = "";

    /// <summary>正式答复 rather than 过程答复: it ends handling and can be rated.</summary>
    public bool IsFormal { get; private set; }

    /// <summary>How the matter ended; null for what ends nothing, and for a plain answer from the desk.</summary>
    public Outcome? Outcome { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>The message that carries the reply to the citizen's chat: its delivery tells whether the reply has arrived. Empty once archived.</summary>
    public string ActivityId { get; private set; } = "";

    /// <summary>The id of a message names its conversation.</summary>
    internal void ForgetMessage() => ActivityId = "";

    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    internal static void RequireLength(string text, int most)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (text.Length > most) throw new ArgumentException($"Longer than {most} characters.", nameof(text));
    }
}
