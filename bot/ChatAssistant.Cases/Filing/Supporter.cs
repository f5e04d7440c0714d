namespace ChatAssistant.Cases.Filing;

/// <summary>附议: somebody who has joined a case and hears what becomes of it.</summary>
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
}
