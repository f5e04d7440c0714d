namespace ChatAssistant.Bot.Intake.Review;

/// <summary>What stands on the review card besides the draft, and what can be done about it. 确认 files all the same.</summary>
/// <param name="Text">Empty when there is nothing to say.</param>
/// <param name="Actions">What can be replied.</param>
public sealed record ReviewHints(string Text, IReadOnlyList<string> Actions)
{
    public static readonly ReviewHints None = new("", []);
}
