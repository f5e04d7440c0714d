using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Data.Audit;
using ChatAssistant.Web.Settings;
using ChatAssistant.Web.Settings.Calendars;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Uploads;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Settings;

/// <summary>放假和调休: which days are worked, by year. A change is looked at with what it would mean, then kept.</summary>
public sealed class CalendarsModel(CalendarDesk desk, CalendarEffect effect, PreviewSeal seal, SettingsHistory history, TimeProvider clock) : PageModel
{
    private const string Purpose = "calendar";
    private const int FirstYear = 2000, LastYear = 2100;

    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>The year as it stands.</summary>
    public CalendarYear Official { get; private set; } = null!;

    /// <summary>The office has entered it itself.</summary>
    public bool IsOwn { get; private set; }

    public CalendarForm Form { get; private set; } = new();

    /// <summary>Null before a change was looked at.</summary>
    public CalendarPreview? Preview { get; private set; }

    public ClockEffect? Effect { get; private set; }

    public string Seal { get; private set; } = "";

    public string Note { get; private set; } = "";

    public IReadOnlyList<AuditEntry> Changes { get; private set; } = [];

    [TempData]
    public string? Message { get; set; }

    public async Task OnGetAsync(int? year, CancellationToken cancellationToken)
    {
        Form.Year = year ?? 0;
        await ReadAsync(cancellationToken);
        Form.IsComplete = Official.IsComplete;
    }

    public async Task<IActionResult> OnPostLookAsync([FromForm] CalendarForm form, CancellationToken cancellationToken)
    {
        Form = form;
        await ReadAsync(cancellationToken);
        var (preview, objections) = await desk.LookAsync(form, cancellationToken);
        if (preview is not null) await ShowAsync(preview, cancellationToken);
        foreach (var objection in objections) ModelState.AddModelError("", objection);
        return Page();
    }

    public async Task<IActionResult> OnPostKeepAsync([FromForm(Name = "seal")] string? sealedPreview, string? note, CancellationToken cancellationToken)
    {
        if (seal.Open<CalendarPreview>(sealedPreview, Purpose) is not { } seen)
        {
            ModelState.AddModelError("", PageTexts.SettingsPreviewGone);
            await ReadAsync(cancellationToken);
            return Page();
        }

        Form = new() { Year = seen.After.Year, IsComplete = seen.After.IsComplete };
        if (await desk.KeepAsync(seen, note, User.Identity!.Name!, cancellationToken) is { } objection)
        {
            await ReadAsync(cancellationToken);
            await ShowAsync(seen, cancellationToken);
            Note = note ?? "";
            ModelState.AddModelError("", objection);
            return Page();
        }

        Message = PageTexts.SettingsSaved;
        return RedirectToPage(new { year = seen.After.Year });
    }

    private async Task ShowAsync(CalendarPreview preview, CancellationToken cancellationToken)
    {
        (Preview, Seal) = (preview, seal.Seal(preview, Purpose));
        Effect = await effect.OfAsync(preview.After, cancellationToken);
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        var today = BeijingTime.Today(clock).Year;
        if (Form.Year is < FirstYear or > LastYear) Form.Year = today;
        Years = await desk.YearsAsync(today, cancellationToken);
        (Official, IsOwn) = await desk.OfAsync(Form.Year, cancellationToken);
        Changes = await history.OfAsync(AuditActions.CalendarChanged, cancellationToken);
    }
}
