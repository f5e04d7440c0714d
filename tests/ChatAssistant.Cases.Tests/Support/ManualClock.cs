namespace ChatAssistant.Cases.Tests.Support;

internal sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;

    public void Pass(int days) => Now = Now.AddDays(days);
}
