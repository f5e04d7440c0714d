using ChatAssistant.Cases.HotIssues;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.HotIssues;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.HotIssues;

/// <summary>Brings the tables to what was counted. Only what is hot, or what staff have put a hand to, has rows.</summary>
internal sealed class HotIssueRows(AssistantDbContext database, HotIssueOptions options, DateTimeOffset now)
{
    private const int AtATime = 500;

    /// <summary>Stages the rows of some issues.</summary>
    /// <param name="ids">Which.</param>
    /// <param name="cases">The only matters that came, went or changed; null when any may have.</param>
    /// <param name="find">How they stand; null for one that is no more.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task StageAsync(
        IReadOnlyCollection<Guid> ids, IReadOnlyCollection<Guid>? cases, Func<Guid, Issue?> find, CancellationToken cancellationToken)
    {
        foreach (var chunk in ids.Chunk(AtATime))
        {
            var rows = await database.HotIssues.Where(row => chunk.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
            foreach (var id in chunk) await StageAsync(id, find(id), rows.GetValueOrDefault(id), cases, cancellationToken);
        }
    }

    private async Task StageAsync(Guid id, Issue? issue, HotIssueRow? row, IReadOnlyCollection<Guid>? cases, CancellationToken cancellationToken)
    {
        var isShown = row?.IsKept is true || issue?.IsHot(options) is true || issue?.Members.Any(member => member.IsPinned) is true;
        if (!isShown && row is null) return;
        // An issue that appears or goes does so with all its matters.
        var only = isShown && row is not null ? cases : null;
        if (isShown) Count(row ?? database.HotIssues.Add(new HotIssueRow { Id = id }).Entity, issue);
        else database.HotIssues.Remove(row!);
        var kept = (isShown ? issue?.Members ?? [] : []).Where(member => only?.Contains(member.Voice.CaseId) is not false).ToDictionary(member => member.Voice.CaseId);
        var known = await KnownAsync(id, only ?? kept.Keys, isAll: only is null, cancellationToken);
        foreach (var gone in known.Values.Where(member => member.IssueId == id && member.PinnedBy is null && !kept.ContainsKey(member.CaseId))) database.HotIssueMembers.Remove(gone);
        foreach (var (caseId, member) in kept) Join(id, caseId, member, known);
    }

    private async Task<Dictionary<Guid, HotIssueMemberRow>> KnownAsync(Guid id, IEnumerable<Guid> cases, bool isAll, CancellationToken cancellationToken)
    {
        var known = isAll
            ? await database.HotIssueMembers.Where(row => row.IssueId == id).ToDictionaryAsync(row => row.CaseId, cancellationToken)
            : [];
        foreach (var chunk in cases.Where(each => !known.ContainsKey(each)).Chunk(AtATime))
        {
            foreach (var row in await database.HotIssueMembers.Where(row => chunk.Contains(row.CaseId)).ToListAsync(cancellationToken)) known[row.CaseId] = row;
            // Those that another issue of this step has taken in are not in the store yet.
            foreach (var row in database.HotIssueMembers.Local.Where(row => chunk.Contains(row.CaseId))) known[row.CaseId] = row;
        }

        return known;
    }

    private void Join(Guid id, Guid caseId, IssueMember member, Dictionary<Guid, HotIssueMemberRow> members)
    {
        if (!members.TryGetValue(caseId, out var row)) members[caseId] = row = database.HotIssueMembers.Add(new HotIssueMemberRow { CaseId = caseId, IssueId = id }).Entity;
        // One that left another issue in the same step may have been staged to go.
        else if (database.Entry(row).State is EntityState.Deleted) database.Entry(row).State = EntityState.Modified;
        (row.IssueId, row.Likeness) = (id, member.Likeness);
    }

    private void Count(HotIssueRow row, Issue? issue)
    {
        var heat = issue?.HeatAt(now, options) ?? new Heat(0, 0, 0);
        (row.Cases, row.People, row.Joined, row.Recency, row.CountedAt) = (issue?.Count ?? 0, heat.People, heat.Joined, heat.Recency, now);
        if (issue is null) return;
        var words = SharedWords.Of(issue);
        (row.Words, row.Place, row.Category) = (string.Join('、', words), issue.Place, issue.Category);
        (row.FirstAt, row.LastAt, row.IsBurst) = (issue.FirstAt, issue.LastAt, issue.IsBurst());
        // The place is said already.
        var telling = words.Where(word => !word.Contains(issue.Place, StringComparison.Ordinal)).ToList();
        if (row.LabelBy is null) row.Label = Cut(string.Join(' ', [issue.Place, .. (telling.Count > 0 ? telling : words).Take(2)]));
    }

    private static string Cut(string label) => label.Length <= HotIssueRow.LongestLabel ? label : label[..HotIssueRow.LongestLabel];
}
