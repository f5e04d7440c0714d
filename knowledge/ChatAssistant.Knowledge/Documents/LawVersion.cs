namespace ChatAssistant.Knowledge;

/// <summary>One version of a law that is known by its dates only: its text is not held.</summary>
/// <param name="Law">The short title.</param>
/// <param name="Title">The full official title.</param>
/// <param name="Name">What lawyers call the version: 2015修正.</param>
/// <param name="Effective">Its first day in force.</param>
/// <param name="Ended">Its last day; null while it is in force.</param>
public sealed record LawVersion(string Law, string Title, string Name, DateOnly Effective, DateOnly? Ended);
