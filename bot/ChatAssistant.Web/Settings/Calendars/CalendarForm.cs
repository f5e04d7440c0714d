namespace ChatAssistant.Web.Settings.Calendars;

/// <summary>What is to be changed of a year, as it is typed and ticked.</summary>
public sealed class CalendarForm
{
    public int Year { get; set; }

    /// <summary>Days to be added, a line each; one that is there already is replaced.</summary>
    public string? Lines { get; set; }

    /// <summary>Days to be taken out.</summary>
    public List<DateOnly> Removed { get; set; } = [];

    /// <summary>All of the official notice has been entered.</summary>
    public bool IsComplete { get; set; }

    /// <summary>Back to what the calendar file has, whatever else was typed.</summary>
    public bool IsReset { get; set; }
}
