using ChatAssistant.Web.Staff.Audit;

namespace ChatAssistant.Web.Retention;

/// <summary>
/// Removes what is over, or says what it would remove. Cases come first, since they hold the chats they were told in. A run that breaks off
/// has done a part, which is on record and which the next one need not do; nothing is done twice.
/// </summary>
internal sealed class RetentionRun(AgedCases cases, CaseArchive archive, ConversationTies ties, RetentionParts parts, RetentionRecord record)
{
    /// <summary>What a run would remove now. Changes nothing.</summary>
    public async Task<RetentionSum> PlanAsync(CancellationToken cancellationToken)
    {
        var (due, pass) = (await cases.DueAsync(cancellationToken), new RetentionPass());
        foreach (var each in due) pass.Add(each);
        pass.Hold(await ties.HeldFromAsync([.. due.Select(each => each.Id)], cancellationToken));
        foreach (var part in parts.All) await part.CountAsync(pass, cancellationToken);
        return pass.Sum;
    }

    /// <summary>Removes what is over now, and puts on record how much it was.</summary>
    /// <param name="by">Who runs it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Ends the run after the write that is under way.</param>
    public async Task<RetentionSum> RunAsync(string by, string reason, CancellationToken cancellationToken)
    {
        var (note, pass) = (new AuditNote(by, AuditActions.RetentionRun, RetentionOptions.Section) { Reason = reason }, new RetentionPass());
        await record.BeginAsync(cancellationToken);
        var isWhole = false;
        try
        {
            await RemoveAsync(pass, note, cancellationToken);
            isWhole = true;
        }
        finally
        {
            await record.EndAsync(note with { After = pass.Sum.Written(isWhole) }, !pass.Sum.IsNothing);
        }

        return pass.Sum;
    }

    private async Task RemoveAsync(RetentionPass pass, AuditNote note, CancellationToken cancellationToken)
    {
        await archive.ArchiveAsync(await cases.DueAsync(cancellationToken), pass, note, cancellationToken);
        pass.Hold(await ties.HeldFromAsync([], cancellationToken));
        foreach (var part in parts.All) await part.RemoveAsync(pass, cancellationToken);
    }
}
