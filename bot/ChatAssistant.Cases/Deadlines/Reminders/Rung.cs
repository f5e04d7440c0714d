namespace ChatAssistant.Cases.Deadlines.Reminders;

/// <summary>When somebody is reminded of a day that comes, in the order it gets worse.</summary>
public enum Rung
{
    /// <summary>Half of the working days are over.</summary>
    Half,

    /// <summary>Three working days before the last.</summary>
    ThreeDays,

    /// <summary>One working day before the last.</summary>
    OneDay,

    /// <summary>The last day.</summary>
    DueDay,

    /// <summary>The first working day after it.</summary>
    Overdue,
}
