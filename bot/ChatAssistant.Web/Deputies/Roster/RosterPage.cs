namespace ChatAssistant.Web.Deputies.Roster;

/// <summary>A page of the roster.</summary>
/// <param name="Entries">Who stands on it.</param>
/// <param name="Number">Which page, from 1.</param>
/// <param name="PageCount">How many there are, at least 1.</param>
/// <param name="Count">How many deputies there are in all.</param>
public sealed record RosterPage(IReadOnlyList<RosterEntry> Entries, int Number, int PageCount, int Count);
