using System.Security.Claims;
using ChatAssistant.Cases.Rates;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Reports;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Reports;

/// <summary>
/// Reports from their draft to their signature. Whoever is limited to a county sees those made in its name. All that changes one is on
/// record, and what is signed stays as it is.
/// </summary>
public sealed class ReportDesk(AssistantDbContext database, DatabaseWriter writer, CurrentStaff current, StaffAudit audit, TimeProvider clock)
{
    private const int MostListed = 100;

    public async Task<IReadOnlyList<ReportRow>> AllAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        await (await SeenAsync(user, cancellationToken)).AsNoTracking().OrderByDescending(row => row.CreatedAt).Take(MostListed).ToListAsync(cancellationToken);

    public async Task<ReportRow?> FindAsync(ClaimsPrincipal user, Guid id, CancellationToken cancellationToken) =>
        await (await SeenAsync(user, cancellationToken)).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);

    public async Task<Guid> AddAsync(ClaimsPrincipal user, ReportKind kind, string title, Period period, IReadOnlyList<ReportPart> parts, CancellationToken cancellationToken)
    {
        var member = await current.OfAsync(user, cancellationToken) ?? throw new InvalidOperationException("Nobody is signed in.");
        return await writer.WriteAsync(database, _ =>
        {
            var report = database.Add(new ReportRow
            {
                Id = Guid.CreateVersion7(),
                Kind = kind,
                Title = title.Length > ReportRow.LongestTitle ? title[..ReportRow.LongestTitle] : title,
                From = period.From,
                To = period.To,
                Parts = parts,
                Area = member.Rights.Area,
                CreatedBy = member.Name,
                CreatedAt = clock.GetUtcNow(),
            }).Entity;
            audit.Note(new(member.Name, AuditActions.ReportDrafted, $"{report.Id}") { After = report.Title });
            return Task.FromResult(report.Id);
        }, cancellationToken);
    }

    /// <summary>Saves what was edited.</summary>
    /// <returns>False when it is signed, gone, or somebody else has saved it since <paramref name="version"/>.</returns>
    public Task<bool> SaveAsync(ClaimsPrincipal user, Guid id, int version, string title, IReadOnlyList<ReportPart> parts, CancellationToken cancellationToken) =>
        ChangeAsync(user, id, version, AuditActions.ReportEdited, row => (row.Title, row.Parts) = (title, parts), cancellationToken);

    /// <summary>签发: these are its words, and from now on it is locked.</summary>
    public Task<bool> SignAsync(ClaimsPrincipal user, Guid id, int version, string title, IReadOnlyList<ReportPart> parts, CancellationToken cancellationToken) =>
        ChangeAsync(user, id, version, AuditActions.ReportSigned, row =>
            (row.Title, row.Parts, row.SignedBy, row.SignedAt) = (title, parts, user.Identity!.Name, clock.GetUtcNow()), cancellationToken);

    private async Task<bool> ChangeAsync(ClaimsPrincipal user, Guid id, int version, string action, Action<ReportRow> change, CancellationToken cancellationToken)
    {
        var seen = await SeenAsync(user, cancellationToken);
        return await writer.WriteAsync(database, async stop =>
        {
            if (await seen.SingleOrDefaultAsync(row => row.Id == id && row.Version == version && row.SignedAt == null, stop) is not { } row) return false;
            change(row);
            row.Version++;
            audit.Note(new(user.Identity!.Name!, action, $"{id}") { After = row.Title });
            return true;
        }, cancellationToken);
    }

    private async Task<IQueryable<ReportRow>> SeenAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(user, cancellationToken) is not { } member) return database.Reports.Where(_ => false);
        return member.Rights.Area is { } area ? database.Reports.Where(row => row.Area == area) : database.Reports;
    }
}
