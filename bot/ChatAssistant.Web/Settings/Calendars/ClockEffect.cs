namespace ChatAssistant.Web.Settings.Calendars;

/// <summary>How the clocks that run now would have been counted by another calendar.</summary>
/// <param name="Running">How many run by their rule.</param>
/// <param name="Earlier">How many of them would end earlier.</param>
/// <param name="Later">How many would end later.</param>
/// <param name="Legal">How many of those that would end on another day are the law's.</param>
/// <param name="Changed">How many run besides whose day was moved since they began, so that no rule tells it.</param>
public sealed record ClockEffect(int Running, int Earlier, int Later, int Legal, int Changed);
