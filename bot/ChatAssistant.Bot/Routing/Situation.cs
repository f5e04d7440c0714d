namespace ChatAssistant.Bot.Routing;

/// <summary>What went before a message in its conversation.</summary>
/// <param name="LastIntent">What the message before it was taken for; null at the start.</param>
public sealed record Situation(Intent? LastIntent = null)
{
    public static readonly Situation Start = new();
}
