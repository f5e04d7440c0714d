namespace ChatAssistant.Cases;

/// <summary>意见建议单: one matter a citizen has put to the congress, from filing to answer.</summary>
public sealed class Case
{
    public const int LongestText = 2000;
    public const int LongestArea = 50;
    public const int LongestReply = 2000;

    private readonly List<Reply> _replies = [];
    private readonly List<CaseEvent> _events = [];

    private Case()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public CaseNumber Number { get; private set; } = null!;

    public Lane Lane { get; private set; }

    public CaseState State { get; private set; }

    /// <summary>The matter in the citizen's words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where it is about, as the citizen named it.</summary>
    public string Area { get; private set; } = "";

    public Citizen Citizen { get; private set; } = null!;

    public DateTimeOffset CreatedAt { get; private set; }

    public IReadOnlyList<Reply> Replies => _replies;

    public IReadOnlyList<CaseEvent> Events => _events;

    /// <summary>Files a matter. The caller has shown it to the citizen and heard 确认.</summary>
    /// <exception cref="ArgumentException">The text or the area is empty or too long.</exception>
    public static Case File(CaseNumber number, Matter matter, Citizen citizen, TimeProvider clock)
    {
        RequireLength(matter.Text, LongestText);
        RequireLength(matter.Area, LongestArea);
        var filed = new Case
        {
            Number = number,
            Lane = matter.Lane,
            State = CaseState.Submitted,
            Text = matter.Text,
            Area = matter.Area,
            Citizen = citizen,
            CreatedAt = clock.GetUtcNow(),
        };
        filed.Record("filed", "citizen", filed.CreatedAt);
        return filed;
    }

    /// <summary>Adds a reply of staff, carried to the citizen by the message <paramref name="activityId"/>.</summary>
    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public Reply Answer(string text, string author, string activityId, TimeProvider clock)
    {
        RequireLength(text, LongestReply);
        var reply = new Reply(text, author, clock.GetUtcNow(), activityId);
        _replies.Add(reply);
        State = CaseState.Replied;
        Record("replied", author, reply.At);
        return reply;
    }

    private void Record(string action, string actor, DateTimeOffset at) =>
        _events.Add(new CaseEvent(_events.Count + 1, action, actor, at));

    private static void RequireLength(string text, int most)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (text.Length > most) throw new ArgumentException($"Longer than {most} characters.", nameof(text));
    }
}
