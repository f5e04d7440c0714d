using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Duties;

namespace ChatAssistant.Web.Deputies.Roster;

/// <summary>What the office knows of a deputy.</summary>
/// <param name="Deputy">Who.</param>
/// <param name="Bindings">Where they were ever known as this deputy, newest first.</param>
/// <param name="OpenInvitations">Until when codes hold that nobody has used.</param>
/// <param name="Duty">Their work in the figures they read themselves.</param>
public sealed record DeputyFile(Deputy Deputy, IReadOnlyList<DeputyBinding> Bindings, IReadOnlyList<DateTimeOffset> OpenInvitations, DutySums Duty);
