namespace ChatAssistant.Cases.Routing;

/// <summary>Where a matter is about.</summary>
/// <param name="City">The city's official name; null while nobody knows.</param>
/// <param name="County">The county's official name; null while nobody knows.</param>
/// <param name="Area">The place as the citizen named it.</param>
public sealed record MatterPlace(string? City, string? County, string Area);
