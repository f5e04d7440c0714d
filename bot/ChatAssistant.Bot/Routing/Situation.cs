namespace ChatAssistant.Bot.Routing;

/// <summary>What went before a message in its conversation.</summary>
/// <param name="LastIntent">What the message before it was taken for; null at the start.</param>
/// <param name="IsDeputy">Whether the person has shown to be a deputy in it.</param>
/// <param name="HasFiled">Whether a matter of theirs was filed in it, so that 什么时候有结果 asks about that.</param>
public sealed record Situation(Intent? LastIntent = null, bool IsDeputy = false, bool HasFiled = false)
{
    /// <summary>The commands that the last reply numbered, see <see cref="NumberedOffers"/>.</summary>
    public string[] Offered { get; init; } = [];

    public static readonly Situation Start = new();
}
