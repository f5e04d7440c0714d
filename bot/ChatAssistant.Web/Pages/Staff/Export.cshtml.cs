using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Exports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>Takes what the list shows out of the console. The filter stands in the address, as on the list.</summary>
public sealed class ExportModel(CaseExport export, SearchWords words) : PageModel
{
    public int Count { get; private set; }

    public async Task OnGetAsync([FromQuery] ListQuery query, CancellationToken cancellationToken) =>
        Count = await export.CountAsync(User, query.Filter(words), cancellationToken);

    public async Task<IActionResult> OnPostAsync([FromQuery] ListQuery query, [FromForm] ExportFormat format, CancellationToken cancellationToken)
    {
        var file = await export.WriteAsync(User, query.Filter(words), format, cancellationToken);
        Response.Headers.CacheControl = "no-store";
        return File(file.Content, file.ContentType, file.Name);
    }
}
