using ChatAssistant.Web.Settings;
using ChatAssistant.Web.Settings.Routing;
using ChatAssistant.Web.Uploads;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Pages.Staff.Settings;

/// <summary>Takes a routing table in: a file is looked at row by row, and kept only when somebody has seen it.</summary>
public sealed class ImportRoutingModel(RoutingImport import, PreviewSeal seal, IOptions<SettingsOptions> options) : PageModel
{
    private const string Purpose = "routing";

    /// <summary>Null before a file was looked at.</summary>
    public RoutingPreview? Shown { get; private set; }

    public string Seal { get; private set; } = "";

    public string Note { get; private set; } = "";

    public bool SkipsWrong { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        var (bytes, refused) = await UploadedFile.ReadAsync(file, options.Value.LargestFile, cancellationToken);
        if (refused is not null) return Refused(refused);
        var (preview, objection) = await import.LookAsync(bytes, cancellationToken);
        if (objection is not null) return Refused(objection);
        (Shown, Seal) = (preview, seal.Seal(preview!, Purpose));
        return Page();
    }

    public async Task<IActionResult> OnPostKeepAsync([FromForm(Name = "seal")] string? sealedPreview, string? note, bool skipsWrong, CancellationToken cancellationToken)
    {
        if (seal.Open<RoutingPreview>(sealedPreview, Purpose) is not { } seen) return Refused(PageTexts.SettingsPreviewGone);
        if (await import.KeepAsync(seen, skipsWrong, note, User.Identity!.Name!, cancellationToken) is { } objection)
        {
            (Shown, Seal, Note, SkipsWrong) = (seen, sealedPreview!, note ?? "", skipsWrong);
            ModelState.AddModelError("", objection);
            return Page();
        }

        TempData[nameof(RoutingModel.Message)] = string.Format(null, PageTexts.RoutingKept, seen.ChangeCount);
        return RedirectToPage("/Staff/Settings/Routing");
    }

    private PageResult Refused(string objection)
    {
        ModelState.AddModelError("", objection);
        return Page();
    }
}
