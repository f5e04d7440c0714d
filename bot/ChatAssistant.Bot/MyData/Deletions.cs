using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Privacy;

namespace ChatAssistant.Bot.MyData;

/// <summary>Deletes what nobody needs any more, and says what has to stay and why (个人信息保护法第四十七条).</summary>
public sealed class Deletions(Holdings holdings, IPersonalRecords records, IBlockBook blocks, PrivacyRequests requests, DeadlineClock clock)
{
    /// <summary>Numbers named one by one; more are counted.</summary>
    private const int MostNamed = 10;

    /// <summary>Takes the request and says what would be done.</summary>
    public async Task<string> ProposeAsync(Person person, CancellationToken cancellationToken)
    {
        await requests.OpenAsync(PrivacyRequestKind.Delete, person, cancellationToken);
        var held = await holdings.OfAsync(person, cancellationToken);
        var plan = string.Format(null, Texts.DeletionPlan, held.Records.Messages, held.Records.Feedback, held.Cases.Count(CanForget));
        return plan + Counted("\n" + Texts.DeletionPlanBlocks, held.Blocks.Count(IsOver)) + "\n\n" + KeptOf(held) + "\n\n" + Texts.DeletionAsk;
    }

    /// <summary>Does it, and says what was decided.</summary>
    public async Task<string> DeleteAsync(Person person, CancellationToken cancellationToken)
    {
        var held = await holdings.OfAsync(person, cancellationToken);
        var forgotten = held.Cases.Count(each => each.HoldsPerson() && each.ForgetPerson(Actor.Citizen, clock) is null);
        var over = held.Blocks.Where(IsOver).ToList();
        foreach (var block in over) blocks.Remove(block);
        await records.ForgetAsync(person, cancellationToken);
        var (decision, reason) = StaysNothing(held) ? (PrivacyDecision.Granted, Texts.DeletedAll) : (PrivacyDecision.PartlyGranted, KeptOf(held));
        await requests.DecideAsync(PrivacyRequestKind.Delete, person, decision, reason, cancellationToken);
        var deleted = string.Format(null, Texts.Deleted, clock.Today.Written(), held.Records.Messages, held.Records.Feedback, forgotten);
        return deleted + Counted(Texts.DeletedBlocks, over.Count) + "\n\n" + reason;
    }

    public Task KeepAsync(Person person, CancellationToken cancellationToken) =>
        requests.DecideAsync(PrivacyRequestKind.Delete, person, PrivacyDecision.TakenBack, Texts.DeletionTakenBack, cancellationToken);

    private static bool CanForget(Case each) => each.HoldsPerson() && each.CanForgetPerson();

    /// <summary>Most people have none, and need not read of it.</summary>
    private static string Counted(string text, int count) => count == 0 ? "" : string.Format(null, text, count);

    private bool IsOver(FilingBlock block) => block.IsOver(clock.Today);

    private bool StaysNothing(Held held) => held.Cases is [] && held.Blocks.All(IsOver);

    private string KeptOf(Held held)
    {
        if (StaysNothing(held)) return Texts.NothingMustStay;
        return (held.Blocks.All(IsOver) ? "" : Texts.BlockStays) + (held.Cases is [] ? "" : KeptOf(held.Cases));
    }

    private static string KeptOf(IReadOnlyList<Case> cases)
    {
        var inHand = cases.Where(each => !each.CanForgetPerson()).Select(each => each.Number.ToString()).ToList();
        var named = string.Join('、', inHand.Take(MostNamed));
        return inHand is [] ? Texts.RecordsStay : string.Format(null, Texts.CasesInHandStay, inHand.Count, named) + Texts.RecordsStay;
    }
}
