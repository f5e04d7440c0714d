namespace ChatAssistant.Cases.Handling;

/// <summary>What a unit asks for when it needs longer.</summary>
/// <param name="Due">The new last day.</param>
/// <param name="Reason">Why, for the citizen too.</param>
/// <param name="RequestedBy">The unit.</param>
public sealed record Extension(DateOnly Due, string Reason, string RequestedBy);
