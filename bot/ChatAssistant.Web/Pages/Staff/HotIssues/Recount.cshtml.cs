using ChatAssistant.Web.HotIssues;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.HotIssues;

/// <summary>A supervisor has the hot issues counted anew; the list says that it was done.</summary>
public sealed class RecountModel(HotIssueRecount recount) : PageModel
{
    public IActionResult OnGet() => RedirectToPage("/Staff/HotIssues/Index");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await recount.RunAsync(User.Identity!.Name!, cancellationToken);
        TempData[nameof(IndexModel.Message)] = PageTexts.HotIssuesRecounted;
        return RedirectToPage("/Staff/HotIssues/Index");
    }
}
