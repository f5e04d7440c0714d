using ChatAssistant.Cases.Deadlines.Reminders;
using ChatAssistant.Cases.Deputies.Tracking;

namespace ChatAssistant.Web.Deputies.Suggestions;

/// <summary>A promise on somebody's page of the day.</summary>
/// <param name="Item">The promise.</param>
/// <param name="Title">Of the suggestion it answered.</param>
/// <param name="Rung">How close its day is.</param>
public sealed record CommitmentReminder(CommitmentItem Item, string Title, Rung Rung);
