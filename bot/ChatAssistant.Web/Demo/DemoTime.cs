namespace ChatAssistant.Web.Demo;

/// <summary>The time that passes for demonstration cases, which live two years while they are made.</summary>
internal sealed class DemoTime(DateTimeOffset start) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = start;

    public override DateTimeOffset GetUtcNow() => Now;
}
