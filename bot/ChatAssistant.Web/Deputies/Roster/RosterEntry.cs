using ChatAssistant.Cases.Deputies;

namespace ChatAssistant.Web.Deputies.Roster;

/// <summary>A deputy on the list.</summary>
/// <param name="Deputy">Who.</param>
/// <param name="IsBound">Somebody is known as this deputy in a chat today.</param>
public sealed record RosterEntry(Deputy Deputy, bool IsBound);
