namespace ChatAssistant.Web.Tests.Support;

/// <summary>A clock that can be put forward. Pauses last as long as they do; only what time it is changes.</summary>
public sealed class ManualClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;

    public void Advance(TimeSpan time) => _ahead += time;
}
