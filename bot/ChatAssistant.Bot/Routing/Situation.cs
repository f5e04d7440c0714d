namespace ChatAssistant.Bot.Routing;

/// <summary>What went before a message in its conversation.</summary>
/// <param name="LastIntent">What the message before it was taken for; null at the start.</param>
/// <param name="IsDeputy">Whether the person has shown to be a deputy in it.</param>
public sealed record Situation(Intent? LastIntent = null, bool IsDeputy = false)
{
    public static readonly Situation Start = new();
}
