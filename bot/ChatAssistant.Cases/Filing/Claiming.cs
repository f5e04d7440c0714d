using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Filing;

/// <summary>认领: the one whose matter a deputy handed on follows it in a chat of their own. The caller has checked the code they were given.</summary>
public static class Claiming
{
    /// <summary>Whose matter it is, where a deputy filed it; null until they have shown themselves.</summary>
    public static Supporter? Constituent(this Case found) => found.Supporters.FirstOrDefault(each => each.IsConstituent);

    /// <summary>Whether all of a case may be told to a person: they filed it, or it was handed on for them.</summary>
    public static bool IsOf(this Case found, string channel, string userId) =>
        found.Citizen.Is(channel, userId) || found.Constituent() is { } constituent && constituent.Channel == channel && constituent.UserId == userId;

    public static TransitionRefusal? Claim(this Case found, Citizen who, DeadlineClock clock)
    {
        var refusal = Required.That(found is { Forward: not null, IsArchived: false }, TransitionRefusal.WrongState)
            ?? Required.That(!found.Citizen.Is(who.Channel, who.UserId), TransitionRefusal.OwnCase)
            ?? Required.That(found.Constituent() is null, TransitionRefusal.AlreadyJoined);
        if (refusal is not null) return refusal;
        var supporter = found.Supporters.FirstOrDefault(each => who.Is(each.Channel, each.UserId));
        if (supporter is null) found.Add(supporter = new Supporter(who, clock.Now));
        supporter.IsConstituent = true;
        found.Record(new CaseStep(CaseActions.Claimed, Actor.Citizen), clock.Now);
        return null;
    }
}
