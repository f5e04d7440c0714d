namespace ChatAssistant.Cases.Filing;

/// <summary>Somebody besides the one who filed a case who hears what becomes of it: who joined it (附议), or whose matter a deputy handed on.</summary>
public sealed class Supporter
{
    private Supporter()
    {
    }

    internal Supporter(Citizen who, DateTimeOffset at)
    {
        (Channel, UserId, Conversation) = who;
        At = at;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string Channel { get; private set; } = "";

    public string UserId { get; private set; } = "";

    public string Conversation { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>The matter is theirs: a deputy handed it on for them, and they have shown its code (<see cref="Claiming"/>).</summary>
    public bool IsConstituent { get; internal set; }

    internal void Forget(Func<Citizen, string> standIn) => (UserId, Conversation) = (standIn(new(Channel, UserId, Conversation)), "");
}
