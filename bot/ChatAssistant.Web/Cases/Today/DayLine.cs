using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deadlines.Reminders;

namespace ChatAssistant.Web.Cases.Today;

/// <summary>A case on somebody's page of the day.</summary>
/// <param name="Number">Its number.</param>
/// <param name="State">How it stands.</param>
/// <param name="Area">Where it is about.</param>
/// <param name="Text">The whole matter, masked.</param>
public sealed record DayLine(CaseNumber Number, CaseState State, string Area, string Text)
{
    /// <summary>What is due; null where no day brought it here.</summary>
    public DeadlineKind? Kind { get; init; }

    public DateOnly? Due { get; init; }

    /// <summary>How close the day is; null for what is no reminder.</summary>
    public Rung? Rung { get; init; }

    /// <summary>The day one was reminded.</summary>
    public DateOnly? On { get; init; }
}
