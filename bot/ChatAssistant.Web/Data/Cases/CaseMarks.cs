using ChatAssistant.Cases.History;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Cases;

/// <summary>
/// How far the cases have come: whatever changes one adds an event to it, so whoever keeps something of cases in memory asks which have events
/// after the mark it kept, also those another process added.
/// </summary>
internal static class CaseMarks
{
    /// <summary>The column of an event that says after which others it was kept. Given out once and never again.</summary>
    internal const string Place = "Place";

    /// <summary>As far as they have come; 0 when there are none.</summary>
    public static async Task<long> CaseMarkAsync(this AssistantDbContext database, CancellationToken cancellationToken) =>
        await database.Set<CaseEvent>().MaxAsync(each => (long?)EF.Property<long>(each, Place), cancellationToken) ?? 0;

    /// <summary>The cases that have changed since, each once. Asked to give each once, the store would walk through all events there are.</summary>
    public static async Task<IReadOnlyList<Guid>> CasesAfterAsync(this AssistantDbContext database, long mark, CancellationToken cancellationToken)
    {
        var changed = await database.Set<CaseEvent>().Where(each => EF.Property<long>(each, Place) > mark).OrderBy(each => EF.Property<long>(each, Place))
            .Select(each => EF.Property<Guid>(each, CaseTables.CaseId)).ToListAsync(cancellationToken);
        return [.. changed.Distinct()];
    }
}
