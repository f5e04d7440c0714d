using ChatAssistant.Web.Cases.Selecting;
using ChatAssistant.Web.Exports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>Takes the cases of a selection out of the console. The selection stands in the address, as on the list.</summary>
public sealed class ExportModel(CaseExport export) : PageModel
{
    public int Count { get; private set; }

    public CaseSelection Selection { get; private set; } = new();

    public async Task OnGetAsync([FromQuery] CaseSelection selection, CancellationToken cancellationToken)
    {
        Selection = selection;
        Count = await export.CountAsync(User, selection, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync([FromQuery] CaseSelection selection, [FromForm] ExportFormat format, CancellationToken cancellationToken)
    {
        var file = await export.WriteAsync(User, selection, format, cancellationToken);
        Response.Headers.CacheControl = "no-store";
        return File(file.Content, file.ContentType, file.Name);
    }
}
