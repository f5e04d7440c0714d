using ChatAssistant.Channels.States;
using ChatAssistant.Web.ChannelDesk;
using ChatAssistant.Web.Refilling;
using ChatAssistant.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Settings;

/// <summary>How the channels stand. Looking calls nobody outside: only the button does.</summary>
public sealed class ChannelsModel(IChannelStates states, ChannelTrial trial, DeadMessages dead) : PageModel, IMayRefuse
{
    public IReadOnlyList<ChannelState> Shown { get; private set; } = [];

    public IReadOnlyList<DeadMessage> Dead { get; private set; } = [];

    [TempData]
    public string? Message { get; set; }

    [TempData]
    public string? Objection { get; set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Shown = await states.AllAsync(cancellationToken);
        Dead = await dead.ListAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostTryAsync(string? channel, CancellationToken cancellationToken)
    {
        var came = await trial.RunAsync(channel ?? "", User.Identity!.Name!, cancellationToken);
        var sentence = ChannelDeskWords.Sentence(channel ?? "", came);
        if (came.Outcome is SelfTestOutcome.Passed or SelfTestOutcome.NothingToTry) Message = sentence;
        else Objection = sentence;
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRetryAsync(long id, string? reason, CancellationToken cancellationToken)
    {
        var why = SettingsNote.Of(reason);
        if (SettingsNote.Refuse(why) is not null) Objection = PageTexts.RetryReasonMissing;
        else if (await dead.RetryAsync(id, User.Identity!.Name!, why, cancellationToken) is RetryOutcome.Queued) Message = string.Format(null, PageTexts.RetryQueued, id);
        else Objection = string.Format(null, PageTexts.RetryRefused, id);
        return RedirectToPage();
    }
}
