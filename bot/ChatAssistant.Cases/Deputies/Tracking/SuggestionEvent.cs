namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>A step in the life of a deputy's suggestion.</summary>
/// <param name="Id">Its own; messages that tell of it are named after it.</param>
/// <param name="Action">One of <see cref="SuggestionActions"/>.</param>
/// <param name="By">Who: a member of staff, a unit, a deputy.</param>
/// <param name="At">When.</param>
/// <param name="Note">The reason, the opinion, whose name was added; null where nothing belongs to it.</param>
public sealed record SuggestionEvent(Guid Id, string Action, string By, DateTimeOffset At, string? Note);
