using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>How many cases came in since a list was opened: asked now and then by the list, which is not put in another order by itself.</summary>
[AsksByItself]
public sealed class NewsModel(CaseList cases) : PageModel
{
    public async Task<IActionResult> OnGetAsync(long since, CancellationToken cancellationToken) =>
        new JsonResult(new { count = await cases.CountSinceAsync(User, since, cancellationToken) });
}
