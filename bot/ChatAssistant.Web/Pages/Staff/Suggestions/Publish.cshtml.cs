using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Web.Deputies.Suggestions;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Suggestions;

/// <summary>公开: the first proposes, a second agrees.</summary>
public sealed class PublishModel(SuggestionDesk desk, TimeProvider clock) : SuggestionActionModel
{
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) =>
        Back(id, await desk.ActAsync(User, id, (found, member) => found.Publish(member.Name, clock.GetUtcNow()), cancellationToken), PageTexts.SuggestionDone);
}
