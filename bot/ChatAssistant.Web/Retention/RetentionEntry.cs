namespace ChatAssistant.Web.Retention;

/// <summary>A run that was made.</summary>
/// <param name="At">When it ended.</param>
/// <param name="By">Who ran it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Sum">What it removed, as it stands on the audit log.</param>
public sealed record RetentionEntry(DateTimeOffset At, string By, string? Reason, string Sum);
