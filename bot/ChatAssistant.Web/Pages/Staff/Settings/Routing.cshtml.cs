using ChatAssistant.Web.Data.Audit;
using ChatAssistant.Web.Settings;
using ChatAssistant.Web.Settings.Routing;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Settings;

/// <summary>派单目录: whose the matters of a topic and a place are.</summary>
public sealed class RoutingModel(RoutingDirectory directory, RoutingDesk desk, SettingsHistory history, RoutingExport export) : PageModel
{
    public RoutingBook Book { get; private set; } = null!;

    public IReadOnlyList<AuditEntry> Changes { get; private set; } = [];

    public RoutingForm Form { get; private set; } = new();

    [TempData]
    public string? Message { get; set; }

    public async Task OnGetAsync(string? category, string? area, CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        if (Book.Find(category, area) is { } listed) Form = RoutingForm.Of(listed, Book.Version);
    }

    public async Task<IActionResult> OnPostSaveAsync([FromForm] RoutingForm form, CancellationToken cancellationToken) =>
        await AfterAsync(form, await desk.SaveAsync(form, User.Identity!.Name!, cancellationToken), cancellationToken);

    public async Task<IActionResult> OnPostRemoveAsync([FromForm] RoutingForm form, CancellationToken cancellationToken) =>
        await AfterAsync(form, await desk.RemoveAsync(form, User.Identity!.Name!, cancellationToken), cancellationToken);

    public async Task<IActionResult> OnPostExportAsync(CancellationToken cancellationToken)
    {
        var file = await export.WriteAsync(await directory.ReadAsync(cancellationToken), User.Identity!.Name!, cancellationToken);
        Response.Headers.CacheControl = "no-store";
        return File(file.Content, file.ContentType, file.Name);
    }

    /// <summary>What was typed stays in the form where it was refused.</summary>
    private async Task<IActionResult> AfterAsync(RoutingForm form, IReadOnlyList<string> objections, CancellationToken cancellationToken)
    {
        if (objections is [])
        {
            Message = PageTexts.SettingsSaved;
            return RedirectToPage(new { category = (string?)null, area = (string?)null });
        }

        foreach (var objection in objections) ModelState.AddModelError("", objection);
        Form = form;
        await ReadAsync(cancellationToken);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        Book = await directory.ReadAsync(cancellationToken);
        Changes = await history.OfAsync(AuditActions.RoutingChanged, cancellationToken);
    }
}
