namespace ChatAssistant.Cases;

/// <summary>What a member of staff answered.</summary>
public sealed class Reply
{
    private Reply()
    {
    }

    internal Reply(string text, string author, DateTimeOffset at, string activityId)
    {
        Text = text;
        Author = author;
        At = at;
        ActivityId = activityId;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string Text { get; private set; } = "";

    /// <summary>The member of staff's user name. Never shown to the citizen.</summary>
    public string Author { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>The message that carries the reply to the citizen's chat: its delivery tells whether the reply has arrived.</summary>
    public string ActivityId { get; private set; } = "";
}
