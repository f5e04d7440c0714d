using ChatAssistant.Cases.Deadlines;

namespace ChatAssistant.Cases.Handling;

/// <summary>The result of a matter and what belongs to it.</summary>
/// <param name="Code">The result.</param>
/// <param name="Explanation">For D why, for E on what basis, for F where to go.</param>
/// <param name="PromisedFor">For B: the day it will be done.</param>
public sealed record Outcome(ResultCode Code, string? Explanation = null, DateOnly? PromisedFor = null)
{
    /// <summary>What is missing in it; null when nothing is.</summary>
    public TransitionRefusal? Refuse(DeadlineClock clock) => Code switch
    {
        ResultCode.Planned => clock.RefusePlan(PromisedFor, clock.Today.AddDays(1)),
        ResultCode.Noted or ResultCode.NotAdopted or ResultCode.NotOurs => Required.Explanation(Explanation),
        _ => null,
    };
}
