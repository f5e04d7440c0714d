using ChatAssistant.Cases.Deadlines.Reminders;

namespace ChatAssistant.Web.Cases.Rounds;

/// <summary>A rung somebody was reminded by.</summary>
internal sealed record MadeRung(Guid DeadlineId, DateOnly Due, Rung Rung);
