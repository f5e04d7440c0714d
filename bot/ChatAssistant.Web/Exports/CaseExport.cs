using System.Runtime.CompilerServices;
using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Cases.Listing;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Exports;

/// <summary>Takes the cases a filter of the list shows somebody out of the console: all of them, masked, and on record.</summary>
public sealed class CaseExport(VisibleCases cases, CaseMatching matching, ExportFiles files, StaffAudit audit, TimeProvider clock)
{
    public async Task<int> CountAsync(ClaimsPrincipal user, CaseFilter filter, CancellationToken cancellationToken) =>
        await (await FoundAsync(user, filter, cancellationToken)).CountAsync(cancellationToken);

    /// <param name="user">Who takes them.</param>
    /// <param name="filter">Which of those the user sees.</param>
    /// <param name="format">What kind of file.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ExportedFile> WriteAsync(ClaimsPrincipal user, CaseFilter filter, ExportFormat format, CancellationToken cancellationToken)
    {
        var by = user.Identity!.Name!;
        var found = await FoundAsync(user, filter, cancellationToken);
        var count = await found.CountAsync(cancellationToken);
        // Before the first byte: what was begun and broken off has left the console too.
        await audit.NoteNowAsync(new(by, AuditActions.CasesExported, $"{format}") { After = $"{count}", Reason = FilterRecord.Of(filter) }, cancellationToken);
        return await files.WriteAsync("意见建议", by, format, RowsAsync(found, cancellationToken), cancellationToken);
    }

    private async IAsyncEnumerable<IReadOnlyList<string>> RowsAsync(IQueryable<Case> found, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return ExportCells.Head;
        var today = BeijingTime.Today(clock);
        await foreach (var row in ExportRows.ReadAsync(found, cancellationToken)) yield return ExportCells.Of(row, today);
    }

    private async Task<IQueryable<Case>> FoundAsync(ClaimsPrincipal user, CaseFilter filter, CancellationToken cancellationToken) =>
        matching.Of((await cases.OfAsync(user, cancellationToken)).AsNoTracking(), filter);
}
