using ChatAssistant.Web.Exports;
using ChatAssistant.Web.HotIssues;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.HotIssues;

/// <summary>Takes the list of hot issues along as a table.</summary>
public sealed class ExportModel(HotIssueTable table) : PageModel
{
    public IActionResult OnGet() => RedirectToPage("/Staff/HotIssues/Index");

    public async Task<IActionResult> OnPostAsync([FromForm] ExportFormat format, CancellationToken cancellationToken)
    {
        var file = await table.WriteAsync(User, format, cancellationToken);
        Response.Headers.CacheControl = "no-store";
        return File(file.Content, file.ContentType, file.Name);
    }
}
