using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Cases.Deadlines;

/// <summary>The house's own periods. What the law lays down is in <see cref="DeadlineRules"/> and cannot be set.</summary>
public sealed class DeadlineOptions
{
    public const string Section = "Deadlines";

    /// <summary>The file with the official holidays and make-up days; empty for the one that comes with the program. It changes every year.</summary>
    public string Calendar { get; init; } = "";

    /// <summary>Somebody looks at a matter: long before the fifteen days of the law, so that those are never in danger.</summary>
    [Range(1, 10)]
    public int FirstLookWorkingDays { get; init; } = 2;

    /// <summary>A suggestion is handled. No law sets it; fifteen is what hotlines promise most.</summary>
    [Range(1, 60)]
    public int HandleWorkingDays { get; init; } = 15;

    /// <summary>How much longer handling may be made, once.</summary>
    [Range(0, 30)]
    public int HandleExtensionWorkingDays { get; init; } = 10;

    [Range(1, 30)]
    public int AnswerWorkingDays { get; init; } = 5;

    [Range(1, 3)]
    public int CoHandlerMonths { get; init; } = 1;

    [Range(1, 20)]
    public int DeputyAssignWorkingDays { get; init; } = 5;

    [Range(5, 40)]
    public int DeputyFeedbackWorkingDays { get; init; } = 15;

    [Range(1, 2)]
    public int RedoMonths { get; init; } = 1;

    /// <summary>How long the house waits for what it asked back before it closes the matter.</summary>
    [Range(5, 60)]
    public int SupplementWorkingDays { get; init; } = 10;

    /// <summary>For how much of that waiting the house's own clocks stand still, at most.</summary>
    [Range(0, 10)]
    public int PauseAtMostWorkingDays { get; init; } = 5;

    /// <summary>After how long without a rating a matter is closed.</summary>
    [Range(5, 60)]
    public int RateWorkingDays { get; init; } = 15;

    /// <summary>For how many days after a reply it can still be reopened: what comes later is a new matter.</summary>
    [Range(7, 180)]
    public int ReopenWithinDays { get; init; } = 30;

    [Range(5, 30)]
    public int PrivacyRequestWorkingDays { get; init; } = 15;

    /// <summary>
    /// What share of the house's own periods is left to matters of an emergency call, in per cent: half is felt and can still be kept. Below a
    /// tenth everything would be due tomorrow, and what is always urgent no longer is.
    /// </summary>
    [Range(10, 100)]
    public int EmergencyPercent { get; init; } = 50;

    /// <summary>
    /// How far ahead a plan is promised or 督办 is due, at most: five years, as a county's own plan reaches. A day beyond is a mistyped year, and a
    /// citizen would read it as a promise.
    /// </summary>
    [Range(1, 10)]
    public int PlanWithinYears { get; init; } = 5;

    [EnumDataType(typeof(RollRule))]
    public RollRule Roll { get; init; }
}
