using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Tests.Properties;

/// <summary>What is true of ten thousand random lives of a case.</summary>
public sealed class CaseProperties
{
    private const int Lives = 10_000;
    private const int StepsInALife = 25;

    [Fact]
    public void A_clock_of_the_law_never_pauses_and_is_never_set_anew() => EveryStep((life, act) =>
    {
        var before = Legal(life.Case).Concat(Legal(life.Other)).Select(each => (each, each.OwnDue, each.StartDay)).ToList();
        act();
        foreach (var (each, due, start) in before)
        {
            Assert.Equal((due, start), (each.OwnDue, each.StartDay));
            Assert.Null(each.PausedOn);
        }

        foreach (var kind in Legal(life.Case).Where(each => each.IsRunning).GroupBy(each => each.Kind)) Assert.Single(kind);
        Assert.Single(life.Case.Deadlines, each => each.Kind is DeadlineKind.Notify);
    });

    [Fact]
    public void A_lead_has_the_earliest_day_of_every_clock_it_shares_with_a_member() => EveryStep((life, act) =>
    {
        var before = life.Case.Deadlines.Where(each => each.IsRunning).ToDictionary(each => each.Kind, each => each.Due);
        var events = life.Case.Events.Count;
        act();
        if (life.Case.Events.Count != events + 1 || life.Case.Events[^1].Action != CaseActions.MemberTaken) return;
        foreach (var brought in life.Other.Deadlines.Where(each => each.IsRunning && before.ContainsKey(each.Kind)))
        {
            var earliest = before[brought.Kind] < brought.Due ? before[brought.Kind] : brought.Due;
            Assert.Equal(earliest, life.Case.Running(brought.Kind)!.Due);
        }
    });

    [Fact]
    public void A_step_leads_where_the_table_allows_and_a_refused_one_changes_nothing() => EveryStep((life, act) =>
    {
        var (state, head) = (life.Case.State, life.Case.ChainHead);
        var refusal = act();
        if (refusal is not null)
        {
            Assert.Equal((state, head), (life.Case.State, life.Case.ChainHead));
            Assert.Matches("^[a-z_]+$", refusal.Value.Code());
        }

        Assert.True(Enum.IsDefined(life.Case.State));
        Assert.All(life.Case.Events.Skip(1), each => Assert.True(each.From == each.To || Transitions.Refuse(each.From, each.To, each.By) is null));
    });

    [Fact]
    public void Every_due_day_has_a_basis() => EveryStep((life, act) =>
    {
        act();
        Assert.All(life.Case.Deadlines, each => Assert.True(each.IsLegal ? each.Basis.Contains('条', StringComparison.Ordinal) : each.Basis.StartsWith("house", StringComparison.Ordinal)));
    });

    [Fact]
    public void The_chain_of_events_holds_and_any_tampering_is_found()
    {
        var random = new Random(7);
        foreach (var seed in Enumerable.Range(0, Lives))
        {
            var life = new RandomLife(seed);
            for (var step = 0; step < StepsInALife; step++) life.Step();

            Assert.Null(EventChain.FirstBroken(life.Case));
            Assert.Null(EventChain.FirstBroken(life.Other));
            Assert.NotNull(EventChain.FirstBroken(life.Case.Id, Tampered(life, random), life.Case.ChainHead));
        }
    }

    private static List<CaseEvent> Tampered(RandomLife life, Random random)
    {
        var events = life.Case.Events.ToList();
        var at = random.Next(events.Count);
        switch (random.Next(3))
        {
            case 0: // deleted, the last one too
                events.RemoveAt(at);
                break;
            case 1: // another case's event put in its place
                events[at] = life.Other.Events[0];
                break;
            default: // edited
                Set(events[at], Edits[random.Next(Edits.Length)]);
                break;
        }

        return events;
    }

    private static readonly (string Property, object Value)[] Edits =
    [
        (nameof(CaseEvent.Actor), "nobody"), (nameof(CaseEvent.Reason), "另一个理由"), (nameof(CaseEvent.Basis), "另一个依据"),
        (nameof(CaseEvent.At), DateTimeOffset.UnixEpoch), (nameof(CaseEvent.Action), "forged"), (nameof(CaseEvent.Sequence), 99),
    ];

    private static void Set(CaseEvent each, (string Property, object Value) edit) =>
        typeof(CaseEvent).GetProperty(edit.Property)!.SetValue(each, edit.Value);

    private static IEnumerable<Deadline> Legal(Case found) => found.Deadlines.Where(each => each is { IsLegal: true, OwnDue: not null });

    private static void EveryStep(Action<RandomLife, Func<TransitionRefusal?>> check)
    {
        foreach (var seed in Enumerable.Range(0, Lives))
        {
            var life = new RandomLife(seed);
            for (var step = 0; step < StepsInALife; step++) check(life, life.Step);
        }
    }
}
