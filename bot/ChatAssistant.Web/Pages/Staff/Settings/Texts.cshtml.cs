using ChatAssistant.Bot.Office;
using ChatAssistant.Web.Data.Audit;
using ChatAssistant.Web.Settings;
using ChatAssistant.Web.Settings.OfficeTexts;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Settings;

/// <summary>本单位的文字: what the office says in its own words. One is opened, tried and kept at a time.</summary>
public sealed class TextsModel(OfficeTextDesk desk, OfficeTextsInForce texts, SettingsHistory history) : PageModel
{
    public IReadOnlyList<OfficeTextRow> All { get; private set; } = [];

    /// <summary>The one that is open; null when only the list is looked at.</summary>
    public OfficeTextRow? Open { get; private set; }

    public OfficeTextForm Form { get; private set; } = new();

    /// <summary>The open one as people see it.</summary>
    public IReadOnlyList<OfficeTextView> Views { get; private set; } = [];

    /// <summary>What is seen has not been kept yet.</summary>
    public bool IsDraft { get; private set; }

    public IReadOnlyList<AuditEntry> Changes { get; private set; } = [];

    [TempData]
    public string? Message { get; set; }

    public async Task<IActionResult> OnGetAsync(OfficeText? text, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return NotFound();
        if (text is { } named && !Enum.IsDefined(named)) return NotFound();
        await ReadAsync(text, cancellationToken);
        if (Open is not null) Form = OfficeTextForm.Of(Open);
        return Page();
    }

    public async Task<IActionResult> OnPostLookAsync([FromForm] OfficeTextForm form, CancellationToken cancellationToken)
    {
        if (!form.IsKnown) return RedirectToPage();
        if (Read(form) is not { } wish) return await ShowAsync(cancellationToken);
        await ReadAsync(form.Text, cancellationToken);
        (IsDraft, Views) = (true, OfficeTextView.Of(wish.Text, new DraftedTexts(texts, wish)));
        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync([FromForm] OfficeTextForm form, CancellationToken cancellationToken)
    {
        if (!form.IsKnown) return RedirectToPage();
        return Read(form) is { } wish ? await KeepAsync(wish, cancellationToken) : await ShowAsync(cancellationToken);
    }

    /// <summary>Back to the shipped words, in both languages.</summary>
    public async Task<IActionResult> OnPostResetAsync([FromForm] OfficeTextForm form, CancellationToken cancellationToken)
    {
        if (!form.IsKnown) return RedirectToPage();
        (Form, form.Reason) = (form, PageTexts.OfficeTextReset);
        return await KeepAsync(new(form.Text!.Value, null, null, form.Seen), cancellationToken);
    }

    private OfficeTextWish? Read(OfficeTextForm form)
    {
        Form = form;
        var wish = form.Read(out var objections);
        foreach (var objection in objections) ModelState.AddModelError("", objection);
        return wish;
    }

    private async Task<IActionResult> KeepAsync(OfficeTextWish wish, CancellationToken cancellationToken)
    {
        if (await desk.KeepAsync(wish, Form.Reason, User.Identity!.Name!, cancellationToken) is { } objection)
        {
            ModelState.AddModelError("", objection);
            return await ShowAsync(cancellationToken);
        }

        Message = string.Format(null, PageTexts.OfficeTextKept, wish.Text.Text());
        return RedirectToPage(new { text = wish.Text });
    }

    /// <summary>The form as it was typed, over what stands now: who reads on can save over it.</summary>
    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(Form.Text, cancellationToken);
        Form.Seen = Open!.Changes;
        return Page();
    }

    private async Task ReadAsync(OfficeText? open, CancellationToken cancellationToken)
    {
        All = await desk.AllAsync(cancellationToken);
        Open = All.FirstOrDefault(each => each.Text == open);
        if (Open is not null) Views = OfficeTextView.Of(Open.Text, texts);
        Changes = await history.OfAsync(AuditActions.OfficeTextChanged, cancellationToken);
    }
}
