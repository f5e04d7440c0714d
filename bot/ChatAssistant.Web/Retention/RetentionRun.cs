using ChatAssistant.Web.Staff.Audit;

namespace ChatAssistant.Web.Retention;

/// <summary>
/// Removes what is over, or says what it would remove. Cases come first, since they hold the chats they were told in. A run that breaks off
/// has done a part, which the next one need not do; nothing is done twice.
/// </summary>
internal sealed class RetentionRun(AgedCases cases, CaseArchive archive, RetentionParts parts, StaffAudit audit, StoreScrub scrub)
{
    /// <summary>What a run would remove now. Changes nothing.</summary>
    public async Task<RetentionSum> PlanAsync(CancellationToken cancellationToken)
    {
        var due = await cases.DueAsync(cancellationToken);
        var counts = new Dictionary<RetentionKind, int> { [RetentionKind.Cases] = due.Count };
        foreach (var part in parts.All) Count(counts, part.Kind, await part.CountAsync(cancellationToken));
        return SumOf([.. due], counts);
    }

    /// <summary>Removes what is over now, and puts on record how much it was.</summary>
    /// <param name="by">Who runs it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Ends the run after the write that is under way.</param>
    public async Task<RetentionSum> RunAsync(string by, string reason, CancellationToken cancellationToken)
    {
        var note = new AuditNote(by, AuditActions.RetentionRun, RetentionOptions.Section) { Reason = reason };
        var archived = await archive.ArchiveAsync(await cases.DueAsync(cancellationToken), note, cancellationToken);
        var counts = new Dictionary<RetentionKind, int> { [RetentionKind.Cases] = archived.Count };
        foreach (var part in parts.All) Count(counts, part.Kind, await part.RemoveAsync(cancellationToken));
        var sum = SumOf(archived, counts);
        await audit.NoteNowAsync(note with { After = sum.Written() }, cancellationToken);
        await scrub.RunAsync(cancellationToken);
        return sum;
    }

    private static void Count(Dictionary<RetentionKind, int> counts, RetentionKind kind, int more) => counts[kind] = counts.GetValueOrDefault(kind) + more;

    private static RetentionSum SumOf(IReadOnlyList<AgedCase> cases, Dictionary<RetentionKind, int> counts) =>
        new([.. cases.Select(each => each.Number)], counts.Where(each => each.Value > 0).ToDictionary());
}
