using ChatAssistant.Web.Deputies.Suggestions;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Suggestions;

/// <summary>联名: asks another deputy.</summary>
public sealed class CoSignModel(CoSignDesk desk) : SuggestionActionModel
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid deputy, CancellationToken cancellationToken) =>
        Back(id, await desk.InviteAsync(User, id, deputy, cancellationToken), PageTexts.CoSignerInvited);
}
