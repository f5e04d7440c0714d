using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Text.Json;
using ChatAssistant.Cases;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Cases.Selecting;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Exports;

/// <summary>Takes the cases somebody sees, narrowed to a selection, out of the console: all of them, masked, and on record.</summary>
public sealed class CaseExport(VisibleCases cases, SearchWords words, ExportFiles files, StaffAudit audit, TimeProvider clock)
{
    public async Task<int> CountAsync(ClaimsPrincipal user, CaseSelection selection, CancellationToken cancellationToken) =>
        await (await FoundAsync(user, selection, cancellationToken)).CountAsync(cancellationToken);

    public async Task<ExportedFile> WriteAsync(
        ClaimsPrincipal user, CaseSelection selection, ExportFormat format, CancellationToken cancellationToken)
    {
        var by = user.Identity!.Name!;
        var found = await FoundAsync(user, selection, cancellationToken);
        var count = await found.CountAsync(cancellationToken);
        var shown = JsonSerializer.Serialize((selection with { Find = null }).ToRoute());
        // Before the first byte: what was begun and broken off has left the console too.
        await audit.NoteNowAsync(new(by, AuditActions.CasesExported, $"{format}") { After = $"{count}", Reason = shown }, cancellationToken);
        return await files.WriteAsync("意见建议", by, format, RowsAsync(found, cancellationToken), cancellationToken);
    }

    private async IAsyncEnumerable<IReadOnlyList<string>> RowsAsync(IQueryable<Case> found, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return ExportCells.Head;
        var today = BeijingTime.Today(clock);
        await foreach (var row in ExportRows.ReadAsync(found, cancellationToken)) yield return ExportCells.Of(row, today);
    }

    private async Task<IQueryable<Case>> FoundAsync(ClaimsPrincipal user, CaseSelection selection, CancellationToken cancellationToken) =>
        (await cases.OfAsync(user, cancellationToken)).AsNoTracking().Within(selection, words.Open(selection.Find), BeijingTime.Today(clock));
}
