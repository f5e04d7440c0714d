using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Filing;

/// <summary>附议: joining somebody else's matter instead of filing the same again.</summary>
public static class Joining
{
    public static TransitionRefusal? Join(this Case found, Citizen who, DeadlineClock clock)
    {
        var refusal = Required.That(found.State.IsOpen(), TransitionRefusal.WrongState)
            ?? Required.That(found.Lane is Lane.Suggestion or Lane.Inquiry, TransitionRefusal.LaneForbids)
            ?? Required.That(!found.Citizen.Is(who.Channel, who.UserId), TransitionRefusal.OwnCase)
            ?? Required.That(!found.Supporters.Any(each => who.Is(each.Channel, each.UserId)), TransitionRefusal.AlreadyJoined);
        if (refusal is not null) return refusal;
        found.Add(new Supporter(who, clock.Now));
        found.Record(new CaseStep(CaseActions.Joined, Actor.Citizen), clock.Now);
        return null;
    }

    /// <summary>How many people stand behind these cases: who filed and who joined, each once; for a matter handed on whose it is, once that is known.</summary>
    public static int CountPeople(IEnumerable<Case> cases) =>
        cases.SelectMany(PeopleOf).Distinct().Count();

    private static IEnumerable<(string Channel, string UserId)> PeopleOf(Case each)
    {
        var others = each.Supporters.Select(one => (one.Channel, one.UserId));
        return each.Constituent() is null ? others.Append((each.Citizen.Channel, each.Citizen.UserId)) : others;
    }
}
