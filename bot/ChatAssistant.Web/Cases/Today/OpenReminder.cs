using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deadlines.Reminders;

namespace ChatAssistant.Web.Cases.Today;

/// <summary>The closest rung of a day that is not settled. Without the case's words: of thousands a page shows a few.</summary>
/// <param name="CaseId">Of which case.</param>
/// <param name="Kind">What is due.</param>
/// <param name="Due">The last day.</param>
/// <param name="Rung">How close it is.</param>
/// <param name="On">The day in Asia/Shanghai somebody was reminded.</param>
public sealed record OpenReminder(Guid CaseId, DeadlineKind Kind, DateOnly Due, Rung Rung, DateOnly On);
