using ChatAssistant.Cases.Ratings;

namespace ChatAssistant.Cases.Rates;

/// <summary>What is counted of a case. Days are those of Asia/Shanghai; a clock that was stopped, as by withdrawal, counts as none.</summary>
/// <param name="Id">The case.</param>
/// <param name="Person">Who filed it: the same number for the same channel and id there, from 0 without great gaps, so that one person counts once.</param>
/// <param name="FiledOn">The day it was filed.</param>
public sealed record CaseFacts(Guid Id, int Person, DateOnly FiledOn)
{
    public Lane Lane { get; init; }

    public CaseState State { get; init; }

    public string? County { get; init; }

    public string? Category { get; init; }

    /// <summary>The unit that is responsible now, or was last.</summary>
    public string? Unit { get; init; }

    public CaseSource Source { get; init; }

    public bool IsSupervised { get; init; }

    /// <summary>How many people have joined (附议).</summary>
    public int Joined { get; init; }

    /// <summary>The last day to tell the citizen whether it is accepted.</summary>
    public DateOnly? ResponseDue { get; init; }

    /// <summary>The first human contact or written notice.</summary>
    public DateOnly? RespondedOn { get; init; }

    /// <summary>The last day to answer.</summary>
    public DateOnly? AnswerDue { get; init; }

    /// <summary>The first formal reply.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>When a unit was first given it.</summary>
    public DateOnly? AssignedOn { get; init; }

    /// <summary>退单: a unit has returned it.</summary>
    public bool IsReturned { get; init; }

    /// <summary>重办: it was reopened.</summary>
    public bool IsReopened { get; init; }

    /// <summary>What the last rating says; null where it says nothing, or there is none.</summary>
    public SolvedAnswer? Solved { get; init; }

    /// <summary>What the last rating says; null where it says nothing, or there is none.</summary>
    public SatisfiedAnswer? Satisfied { get; init; }

    public bool IsRated { get; init; }

    /// <summary>The next day of ours that runs; null when none does.</summary>
    public DateOnly? NextDue { get; init; }

    public bool IsOverdue(DateOnly today) => State.IsWaitingForUs() && NextDue < today;
}
