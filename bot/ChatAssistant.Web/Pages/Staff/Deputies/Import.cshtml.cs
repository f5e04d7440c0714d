using ChatAssistant.Web.Deputies;
using ChatAssistant.Web.Deputies.Roster;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Uploads;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Pages.Staff.Deputies;

/// <summary>Takes a roster in: a file is looked at row by row, and kept only when somebody has seen it.</summary>
public sealed class ImportModel(RosterImport roster, CurrentStaff current, IOptions<DeputyOptions> options) : PageModel
{
    /// <summary>Null before a file was looked at.</summary>
    public RosterReading? Shown { get; private set; }

    public string Seal { get; private set; } = "";

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        var (bytes, refused) = await UploadedFile.ReadAsync(file, options.Value.LargestFile, cancellationToken);
        if (refused is not null) return Refused(refused);
        (Shown, Seal) = await roster.LookAsync(bytes, member, cancellationToken);
        return Shown.Objection is { } objection ? Refused(objection) : Page();
    }

    public async Task<IActionResult> OnPostKeepAsync(string? sealedLines, bool skipsWrong, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        var (kept, objection) = await roster.KeepAsync(sealedLines, skipsWrong, member, cancellationToken);
        if (objection is not null) return Refused(objection);
        TempData[nameof(IndexModel.Message)] = string.Format(null, PageTexts.RosterKept, kept);
        return RedirectToPage("/Staff/Deputies/Index");
    }

    private PageResult Refused(string objection)
    {
        Shown = null;
        ModelState.AddModelError("", objection);
        return Page();
    }
}
