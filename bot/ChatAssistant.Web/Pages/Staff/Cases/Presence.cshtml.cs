using ChatAssistant.Web.Cases.Watching;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Who else has a case open: asked now and then by the page of a case, which thereby says that it is open itself.</summary>
[AsksByItself]
public sealed class PresenceModel(VisibleCases cases, CurrentStaff current, CasePresence presence) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (await cases.CopyAsync(User, number, cancellationToken) is not { } found) return NotFound();
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        return new JsonResult(new { others = presence.Look(found.Id, member.Name), steps = found.Events.Count });
    }
}
