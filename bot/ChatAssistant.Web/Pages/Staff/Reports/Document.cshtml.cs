using ChatAssistant.Web.Reports;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Reports;

/// <summary>A report as a Word document; that somebody took it along is on record.</summary>
public sealed class DocumentModel(ReportDesk desk, StaffAudit audit) : PageModel
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(User, id, cancellationToken) is not { } found) return NotFound();
        await audit.NoteNowAsync(new(User.Identity!.Name!, AuditActions.ReportTaken, $"{id}") { After = found.Title }, cancellationToken);
        Response.Headers.CacheControl = "no-store";
        return File(ReportDocument.Write(found), Docx, $"{found.Title}.docx");
    }
}
