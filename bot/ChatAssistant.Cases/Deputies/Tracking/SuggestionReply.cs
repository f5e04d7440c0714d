using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>What a suggestion was answered.</summary>
/// <param name="Code">A to D; a deputy's suggestion is never outside our office.</param>
/// <param name="Text">The answer.</param>
/// <param name="PromisedFor">For B: the day it will be done.</param>
/// <param name="Promise">For B: what will be done, as it stands in the ledger.</param>
public sealed record SuggestionReply(ResultCode Code, string Text, DateOnly? PromisedFor = null, string? Promise = null)
{
    public const int LongestText = 4000;
    public const int LongestPromise = 500;

    /// <summary>Which unit gave it.</summary>
    public string Unit { get; init; } = "";

    public DateTimeOffset At { get; init; }

    /// <summary>What is missing in it; null when nothing is.</summary>
    public TransitionRefusal? Refuse(DeadlineClock clock)
    {
        if (Code is not (ResultCode.Solved or ResultCode.Planned or ResultCode.Limited or ResultCode.Noted)) return TransitionRefusal.ResultMissing;
        if (Required.Explanation(Text) is { } tooShort) return tooShort;
        if (Code is not ResultCode.Planned) return null;
        return clock.RefusePlan(PromisedFor, clock.Today.AddDays(1)) ?? Required.Text(Promise, TransitionRefusal.ReasonMissing);
    }
}
