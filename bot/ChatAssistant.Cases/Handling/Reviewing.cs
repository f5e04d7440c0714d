using System.Text.Json;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Handling;

/// <summary>What a reviewer decides about a matter that came in.</summary>
public static class Reviewing
{
    public static TransitionRefusal? Accept(this Case found, Actor by, string? category, DeadlineClock clock)
    {
        var refusal = found.Refuse(CaseState.Accepted, by)
            ?? Required.That(found.State is CaseState.Submitted, TransitionRefusal.WrongState)
            ?? Required.That(found.Lane is not (Lane.Accusation or Lane.Emergency), TransitionRefusal.LaneForbids)
            ?? Required.Text(category ?? found.Category, TransitionRefusal.CategoryMissing);
        if (refusal is not null) return refusal;
        found.Category = category ?? found.Category;
        found.Move(CaseState.Accepted, new CaseStep(CaseActions.Accepted, by, Basis: found.Category), clock.Now);
        found.Decided(clock);
        return null;
    }

    public static TransitionRefusal? NotAccept(this Case found, Actor by, NotAcceptance no, DeadlineClock clock)
    {
        var refusal = found.Refuse(CaseState.NotAccepted, by) ?? Required.Explanation(no.WhereTo) ?? Required.SecondPerson(by, no.Second);
        if (refusal is not null) return refusal;
        found.Move(CaseState.NotAccepted, new CaseStep(CaseActions.NotAccepted, by, no.WhereTo, $"{CodeOf(no.Ground)}; {no.Second.Name}"), clock.Now);
        found.End(clock);
        return null;
    }

    /// <summary>Why a matter was not accepted; null for any other step.</summary>
    public static NotAcceptedGround? Ground(this CaseEvent step) => step.Action is not CaseActions.NotAccepted
        ? null
        : Enum.GetValues<NotAcceptedGround>().Cast<NotAcceptedGround?>().FirstOrDefault(each => step.Basis!.StartsWith($"{CodeOf(each!.Value)};", StringComparison.Ordinal));

    /// <summary>Shows the right channel: for danger, accusations, what belongs before a court.</summary>
    public static TransitionRefusal? Redirect(this Case found, Actor by, string whereTo, DeadlineClock clock)
    {
        var refusal = found.Refuse(CaseState.Redirected, by) ?? Required.Reason(whereTo);
        if (refusal is not null) return refusal;
        found.Move(CaseState.Redirected, new CaseStep(CaseActions.Redirected, by, whereTo), clock.Now);
        found.End(clock);
        return null;
    }

    /// <summary>Puts a wrongly sorted matter into its lane. The clocks that run stay.</summary>
    public static TransitionRefusal? ChangeLane(this Case found, Actor by, Lane lane, string reason, DeadlineClock clock)
    {
        var refusal = Required.Part(by, ActorKind.Reviewer) ?? Required.Reason(reason)
            ?? Required.That(found.State is CaseState.Submitted or CaseState.NeedsInfo or CaseState.Accepted && found.Lane != lane, TransitionRefusal.WrongState);
        if (refusal is not null) return refusal;
        found.Record(new CaseStep(CaseActions.LaneChanged, by, reason, $"{found.Lane} → {lane}"), clock.Now);
        found.Lane = lane;
        if (lane is Lane.Inquiry) found.Start(DeadlineKind.Answer, CaseActions.LaneChanged, clock);
        else found.Stop(clock.Now, DeadlineKind.Answer);
        return null;
    }

    private static string CodeOf(NotAcceptedGround ground) => JsonNamingPolicy.SnakeCaseLower.ConvertName(ground.ToString());

    internal static void Decided(this Case found, DeadlineClock clock) => found.Meet(clock.Now, DeadlineKind.Notify, DeadlineKind.FirstLook);

    private static void End(this Case found, DeadlineClock clock)
    {
        found.Decided(clock);
        found.StopAll(clock.Now);
    }
}
