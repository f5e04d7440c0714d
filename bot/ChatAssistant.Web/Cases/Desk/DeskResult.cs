namespace ChatAssistant.Web.Cases.Desk;

/// <summary>What came of something asked of a case.</summary>
/// <param name="IsKnown">False where there is no such case for whoever asked.</param>
/// <param name="Objection">Why it was not done, in words for people; null when it was.</param>
public sealed record DeskResult(bool IsKnown, string? Objection)
{
    public static DeskResult Unknown { get; } = new(false, null);
}
