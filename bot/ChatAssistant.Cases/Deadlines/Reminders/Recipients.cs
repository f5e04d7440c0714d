using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Cases.Deadlines.Reminders;

/// <summary>Whom a rung reaches: first who holds the matter, close to the day the dispatcher too, past it the supervisors.</summary>
public static class Recipients
{
    public static IReadOnlyList<Recipient> Of(Case found, DeadlineKind kind, Rung rung)
    {
        var reached = Holders(found, kind).ToList();
        if (rung >= Rung.OneDay) reached.Add(new(ActorKind.Dispatcher));
        if (rung is Rung.Overdue) reached.Add(new(ActorKind.Supervisor));
        return [.. reached.Distinct()];
    }

    /// <summary>The unit stays responsible while its objection is decided and after the case was reopened, until another one has it.</summary>
    private static IEnumerable<Recipient> Holders(Case found, DeadlineKind kind) => kind switch
    {
        DeadlineKind.CoHandler => found.Assignments.Where(each => each is { IsLead: false, EndedAt: null }).Select(each => new Recipient(ActorKind.Unit, each.Unit)),
        _ when found.State is CaseState.Submitted => [new(ActorKind.Reviewer)],
        _ when found.LeadUnit() is { } lead => [new(ActorKind.Unit, lead.Unit)],
        _ => [new(ActorKind.Dispatcher)],
    };
}
