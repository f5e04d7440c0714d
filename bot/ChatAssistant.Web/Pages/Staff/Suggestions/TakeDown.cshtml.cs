using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Deputies.Suggestions;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Suggestions;

/// <summary>撤下: takes a suggestion from the public at once.</summary>
public sealed class TakeDownModel(SuggestionDesk desk, TimeProvider clock) : SuggestionActionModel
{
    public async Task<IActionResult> OnPostAsync(Guid id, string? reason, CancellationToken cancellationToken)
    {
        var why = Trimmed(reason) is { Length: > Proposal.LongestReason } words ? words[..Proposal.LongestReason] : Trimmed(reason);
        return Back(id, await desk.ActAsync(User, id, (found, member) => found.TakeDown(member.Name, why, clock.GetUtcNow()), cancellationToken), PageTexts.TakenDown);
    }
}
