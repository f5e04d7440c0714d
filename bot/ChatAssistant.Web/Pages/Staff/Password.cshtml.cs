using System.ComponentModel.DataAnnotations;
using ChatAssistant.Web.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>Where one changes one's own password. This session goes on; all others end.</summary>
public sealed class PasswordModel(OwnPassword password) : PageModel
{
    [BindProperty, DataType(DataType.Password)]
    public string? Current { get; set; }

    [BindProperty, DataType(DataType.Password)]
    public string? New { get; set; }

    [BindProperty, DataType(DataType.Password)]
    public string? Again { get; set; }

    [TempData]
    public string? Message { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var objections = New == Again ? await password.ChangeAsync(User, Current ?? "", New ?? "", cancellationToken) : [PageTexts.PasswordsDiffer];
        foreach (var objection in objections) ModelState.AddModelError("", objection);
        if (objections.Count > 0) return Page();
        Message = PageTexts.PasswordChanged;
        return RedirectToPage();
    }
}
