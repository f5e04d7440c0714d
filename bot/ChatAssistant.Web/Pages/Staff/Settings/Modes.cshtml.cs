using ChatAssistant.Web.Data.Audit;
using ChatAssistant.Web.Data.Care;
using ChatAssistant.Web.Settings;
using ChatAssistant.Web.Settings.Modes;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Settings;

/// <summary>How much of the service each channel gives. What is for all channels at once is asked twice.</summary>
public sealed class ModesModel(ModeDesk desk, SettingsHistory history, TimeProvider clock) : PageModel
{
    public IReadOnlyList<ChannelStanding> Channels { get; private set; } = [];

    public IReadOnlyList<AuditEntry> Changes { get; private set; } = [];

    public ModeForm Form { get; private set; } = new();

    /// <summary>What waits to be confirmed; null when nothing does.</summary>
    public ModeWish? Awaiting { get; private set; }

    /// <summary>The channels it would change.</summary>
    public IReadOnlyList<string> Changing => [.. Channels.Where(each => each.Mode != Awaiting?.Mode).Select(each => each.Channel)];

    [TempData]
    public string? Message { get; set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => ReadAsync(cancellationToken);

    public async Task<IActionResult> OnPostSetAsync([FromForm] ModeForm form, CancellationToken cancellationToken)
    {
        if (Read(form) is not { } wish) return await ShowAsync(cancellationToken);
        if (!form.IsForAll) return await KeepAsync(wish, cancellationToken);
        Awaiting = wish;
        return await ShowAsync(cancellationToken);
    }

    /// <summary>The confirmed change of all channels.</summary>
    public async Task<IActionResult> OnPostAllAsync([FromForm] ModeForm form, bool isConfirmed, CancellationToken cancellationToken)
    {
        form.Channel = ModeChangeRow.All;
        if (Read(form) is not { } wish) return await ShowAsync(cancellationToken);
        if (isConfirmed) return await KeepAsync(wish, cancellationToken);
        Awaiting = wish;
        ModelState.AddModelError("", PageTexts.ModeNotConfirmed);
        return await ShowAsync(cancellationToken);
    }

    private ModeWish? Read(ModeForm form)
    {
        Form = form;
        var wish = form.Read(User.Identity!.Name!, clock.GetUtcNow(), out var objections);
        foreach (var objection in objections) ModelState.AddModelError("", objection);
        return wish;
    }

    private async Task<IActionResult> KeepAsync(ModeWish wish, CancellationToken cancellationToken)
    {
        await desk.SetAsync(wish, wish.By, cancellationToken);
        Message = string.Format(null, PageTexts.ModeKept, ModeTexts.ChannelText(wish.Channel), wish.Mode.Text());
        return RedirectToPage();
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        Channels = await desk.NowAsync(cancellationToken);
        Changes = await history.OfAsync(AuditActions.ModeChanged, cancellationToken);
    }
}
