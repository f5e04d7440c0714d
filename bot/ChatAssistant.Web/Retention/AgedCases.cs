using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Supervising;
using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Retention;

/// <summary>Looks for the cases whose time is over. What is open, supervised by itself or as part of a hot issue, keeps somebody from filing, or awaits a day, is not among them.</summary>
internal sealed class AgedCases(AssistantDbContext database, IOptions<RetentionOptions> options, DeadlineClock clock)
{
    private static readonly CaseState[] Over = [.. Enum.GetValues<CaseState>().Where(state => state.IsOver())];

    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<AgedCase>> DueAsync(CancellationToken cancellationToken)
    {
        var ended = await EndedAsync(cancellationToken);
        var leads = await LeadEndsAsync(cancellationToken);
        var supervised = await SupervisedAsync(cancellationToken);
        return [.. ended
            .Where(each => !supervised.Contains(each.Id))
            .Where(each => (each.State is CaseState.Merged ? leads.GetValueOrDefault(each.Id) : each.EndedAt) is { } end && end < clock.Now.AddDays(-options.Value.DaysOf(each.Lane)))
            .OrderBy(each => each.EndedAt)
            .Select(each => new AgedCase(each.Id, each.Number))];
    }

    private async Task<IReadOnlyList<EndedCase>> EndedAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var blocks = database.FilingBlocks.Where(FilingBlock.Stands(today));
        var cases = database.Cases
            .Where(each => !each.IsArchived && !each.IsSupervised && Over.Contains(each.State))
            .Where(each => !each.Deadlines.Any(due => due.MetAt == null && due.StoppedAt == null && (due.Kind == DeadlineKind.GrievanceWatch || due.Due >= today)))
            .Where(each => !blocks.Any(block => block.CaseId == each.Id));
        return await EndsOf(cases).ToListAsync(cancellationToken);
    }

    /// <summary>When the lead of each merged case ended; those whose lead is open are left out.</summary>
    private async Task<Dictionary<Guid, DateTimeOffset?>> LeadEndsAsync(CancellationToken cancellationToken)
    {
        var links = database.Cases.Where(each => each.State == CaseState.Merged && !each.IsArchived)
            .SelectMany(each => each.MergeLinks.Where(link => link.UnlinkedAt == null), (each, link) => new { each.Id, link.LeadId });
        var leads = EndsOf(database.Cases.Where(lead => Over.Contains(lead.State) && lead.State != CaseState.Merged));
        return await links
            .Join(leads, link => link.LeadId, lead => lead.Id, (link, lead) => new { link.Id, lead.EndedAt })
            .ToDictionaryAsync(each => each.Id, each => each.EndedAt, cancellationToken);
    }

    /// <summary>When each came to stand where it stands.</summary>
    private static IQueryable<EndedCase> EndsOf(IQueryable<Case> cases) => cases.AsNoTracking().Select(each => new EndedCase
    {
        Id = each.Id,
        Number = each.Number,
        Lane = each.Lane,
        State = each.State,
        EndedAt = each.Events.Where(step => step.To == each.State && step.From != each.State).Max(step => (DateTimeOffset?)step.At),
    });

    private async Task<HashSet<Guid>> SupervisedAsync(CancellationToken cancellationToken)
    {
        var open = database.Supervisions.Where(each => each.ClosedAt == null);
        var issues = open.Where(each => each.TargetKind == SupervisionTargetKind.HotIssue).Select(each => each.TargetId);
        return await open.Where(each => each.TargetKind == SupervisionTargetKind.Case).Select(each => each.TargetId)
            .Concat(database.HotIssueMembers.Where(member => issues.Contains(member.IssueId)).Select(member => member.CaseId))
            .ToHashSetAsync(cancellationToken);
    }

    private sealed class EndedCase
    {
        public required Guid Id { get; init; }

        public required CaseNumber Number { get; init; }

        public required Lane Lane { get; init; }

        public required CaseState State { get; init; }

        public required DateTimeOffset? EndedAt { get; init; }
    }
}
