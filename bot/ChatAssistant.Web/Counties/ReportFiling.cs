using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Cases;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Counties;

/// <summary>转为意见建议单: a reviewer makes a case of a report, once. It runs as any other; whoever reported it has no chat, so what is answered stands on the report.</summary>
public sealed class ReportFiling(AssistantDbContext database, DatabaseWriter writer, CaseNumbers numbers, StaffAudit audit, DeadlineClock clock)
{
    /// <summary>Whether somebody may make a case of a report they see: a reviewer, of what is a problem, as long as nobody has.</summary>
    public static bool MayFile(StaffMember member, CountyReport report) =>
        member.Is(StaffRoles.Reviewer) && report is { FiledAt: not null, CaseId: null, Kind: ReportKind.Problem or ReportKind.LastMile }
        && (member.Rights.Area is null || member.Rights.Area == report.County);

    /// <returns>The case's number, or why there is none, in words for people.</returns>
    public async Task<(CaseNumber? Number, string? Objection)> FileAsync(StaffMember member, Guid id, ReportMatter matter, CancellationToken cancellationToken)
    {
        if (matter.Objection() is { } objection) return (null, objection);
        // Numbers are given out in a write of their own, so this stands before the write; what is certain to be refused takes none.
        if (await database.CountyReports.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, cancellationToken) is not { } seen || !MayFile(member, seen)) return (null, PageTexts.ReportToCaseGone);
        var number = await numbers.NextAsync(clock.Today, cancellationToken);
        return await writer.WriteAsync(database, async stop =>
        {
            var report = await database.CountyReports.SingleAsync(each => each.Id == id, stop);
            if (!MayFile(member, report)) return ((CaseNumber?)null, (string?)PageTexts.ReportToCaseGone);
            var filed = database.Cases.File(number, matter.On(report, Actor.Reviewer(member.Name)), Citizen.OfStaff(report.Author), clock);
            report.CaseId = filed.Id;
            audit.Note(new(member.Name, AuditActions.ReportMadeCase, $"{number}") { Before = $"{report.County} {report.Kind.Text()} {report.Period:yyyy-MM}", CaseId = filed.Id });
            return (number, null);
        }, cancellationToken);
    }
}
