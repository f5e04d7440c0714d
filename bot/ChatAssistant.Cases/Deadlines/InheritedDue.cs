namespace ChatAssistant.Cases.Deadlines;

/// <summary>The day a merged case brought along.</summary>
/// <param name="LinkId">The merge it came by.</param>
/// <param name="Due">The day.</param>
public sealed record InheritedDue(Guid LinkId, DateOnly Due);
