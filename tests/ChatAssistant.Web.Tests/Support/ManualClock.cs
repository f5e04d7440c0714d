namespace ChatAssistant.Web.Tests.Support;

/// <summary>The real time, moved on by hand: accounts are locked by the real one.</summary>
public sealed class ManualClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;

    public void Advance(TimeSpan time) => _ahead += time;
}
