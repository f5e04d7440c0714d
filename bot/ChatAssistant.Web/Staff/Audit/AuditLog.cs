using ChatAssistant.Cases;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Staff.Audit;

/// <summary>The audit log as the auditor reads it, newest first.</summary>
public sealed class AuditLog(AssistantDbContext database, IOptions<StaffOptions> options)
{
    /// <param name="member">Who reads. To whoever belongs to a unit, entries about accusations and about what accuses the unit are not there.</param>
    /// <param name="filter">Which entries.</param>
    /// <param name="number">Which page, from 1.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<AuditPage> ReadAsync(StaffMember member, AuditFilter filter, int number, CancellationToken cancellationToken)
    {
        var found = Seen(member);
        if (filter.By is { Length: > 0 } by) found = found.Where(entry => entry.By == by);
        if (filter.Action is { Length: > 0 } action) found = found.Where(entry => entry.Action == action);
        var size = options.Value.AuditEntriesOnPage;
        var count = await found.CountAsync(cancellationToken);
        var pages = Math.Max(1, (count + size - 1) / size);
        var shown = Math.Clamp(number, 1, pages);
        var entries = await found.OrderByDescending(entry => entry.Sequence).Skip((shown - 1) * size).Take(size).ToListAsync(cancellationToken);
        return new(entries, shown, pages, count);
    }

    private IQueryable<AuditEntry> Seen(StaffMember member)
    {
        var all = database.AuditEntries.AsNoTracking();
        if (member.Rights.Unit is not { } unit) return all;
        var hidden = database.Cases.Where(each => each.Lane == Lane.Accusation || each.AccusedUnit == unit).Select(each => (Guid?)each.Id);
        return all.Where(entry => entry.CaseId == null || !hidden.Contains(entry.CaseId));
    }
}
