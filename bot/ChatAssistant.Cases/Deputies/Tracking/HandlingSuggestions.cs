using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>交办、办理、答复: one unit leads, others help, and the law's clock runs from the day of assignment (代表法第五十一条).</summary>
public static class HandlingSuggestions
{
    /// <summary>Which unit answers; null before one has it.</summary>
    public static string? LeadUnit(this DeputySuggestion suggestion) => suggestion.Units.FirstOrDefault(each => each.IsLead)?.Unit;

    public static bool IsHandledBy(this DeputySuggestion suggestion, string? unit) => suggestion.Units.Any(each => each.Unit == unit);

    /// <param name="suggestion">What.</param>
    /// <param name="lead">主办.</param>
    /// <param name="others">协办; the lead among them is left out.</param>
    /// <param name="isBroad">Many units or hard questions are in it: six months instead of three.</param>
    /// <param name="by">Who assigns.</param>
    /// <param name="clock">What time it is.</param>
    public static TransitionRefusal? Assign(this DeputySuggestion suggestion, string lead, IReadOnlyList<string> others, bool isBroad, string by, DeadlineClock clock)
    {
        if (suggestion.State is not SuggestionState.Submitted) return TransitionRefusal.WrongState;
        if (string.IsNullOrWhiteSpace(lead)) return TransitionRefusal.UnitMissing;
        suggestion.Units = [new(lead, true), .. others.Where(each => each != lead).Distinct().Select(each => new SuggestionUnit(each, false))];
        suggestion.StartClock(isBroad ? DeadlineKind.DeputySuggestionBroad : DeadlineKind.DeputySuggestion, clock);
        if (suggestion.Units.Count > 1) suggestion.StartClock(DeadlineKind.CoHandler, clock);
        suggestion.Move(SuggestionState.Assigned, SuggestionActions.Assigned, by, clock.Now, string.Join('、', suggestion.Units.Select(each => each.Unit)));
        return null;
    }

    /// <summary>签收.</summary>
    public static TransitionRefusal? TakeUp(this DeputySuggestion suggestion, string unit, DeadlineClock clock)
    {
        if (suggestion.State is not (SuggestionState.Assigned or SuggestionState.Redo)) return TransitionRefusal.WrongState;
        if (suggestion.LeadUnit() != unit) return TransitionRefusal.WrongActor;
        suggestion.Move(SuggestionState.InProgress, SuggestionActions.TakenUp, unit, clock.Now);
        return null;
    }

    /// <summary>A co-handling unit's opinion for the leading one. The last of them ends their clock.</summary>
    public static TransitionRefusal? GiveOpinion(this DeputySuggestion suggestion, string unit, string opinion, DeadlineClock clock)
    {
        if (!suggestion.State.IsWithUnit()) return TransitionRefusal.WrongState;
        if (!suggestion.Units.Any(each => each.Unit == unit && !each.IsLead)) return TransitionRefusal.WrongActor;
        if (Required.Explanation(opinion) is { } missing) return missing;
        suggestion.Record(SuggestionActions.OpinionGiven, unit, clock.Now, opinion);
        if (suggestion.Units.Where(each => !each.IsLead).All(each => suggestion.Events.Any(step => step.Action == SuggestionActions.OpinionGiven && step.By == each.Unit)))
            suggestion.MeetClocks(clock.Now, DeadlineKind.CoHandler);
        return null;
    }

    /// <summary>Answers it. What answer B promises goes on the ledger, which the caller keeps: <see cref="CommitmentItem.Of"/>.</summary>
    public static TransitionRefusal? Answer(this DeputySuggestion suggestion, string unit, SuggestionReply reply, DeadlineClock clock)
    {
        if (suggestion.State is not (SuggestionState.InProgress or SuggestionState.Redo)) return TransitionRefusal.WrongState;
        if (suggestion.LeadUnit() != unit) return TransitionRefusal.WrongActor;
        if (reply.Refuse(clock) is { } refusal) return refusal;
        suggestion.Replies = [.. suggestion.Replies, reply with { Unit = unit, At = clock.Now }];
        suggestion.MeetClocks(clock.Now, DeadlineKind.DeputySuggestion, DeadlineKind.DeputySuggestionBroad, DeadlineKind.Redo);
        suggestion.StartClock(DeadlineKind.DeputyFeedback, clock);
        suggestion.Move(SuggestionState.Replied, SuggestionActions.Replied, unit, clock.Now);
        return null;
    }
}
