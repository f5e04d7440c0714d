namespace ChatAssistant.Cases.Deadlines;

/// <summary>A day that was moved, with what it was before.</summary>
/// <param name="Kind">What moved it.</param>
/// <param name="From">The day before.</param>
/// <param name="To">The day after.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who, or <c>system</c>.</param>
/// <param name="At">When.</param>
public sealed record DeadlineChange(DeadlineChangeKind Kind, DateOnly From, DateOnly To, string Reason, string By, DateTimeOffset At);
