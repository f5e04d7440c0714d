using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Deputies.Suggestions;
using ChatAssistant.Web.Published;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Suggestions;

/// <summary>公开: the first proposes and says what is covered, a second agrees to just that.</summary>
public sealed class PublishModel(SuggestionDesk desk, TimeProvider clock) : SuggestionActionModel
{
    public async Task<IActionResult> OnPostAsync(Guid id, string? covered, CancellationToken cancellationToken)
    {
        var (words, now) = (PublicCover.Read(covered), clock.GetUtcNow());
        var result = await desk.ActAsync(
            User, id,
            (found, member, _) => Task.FromResult(PublicCover.Refuse(words, PublishedSuggestion.Of(found, now, [])) ?? found.Publish(member.Name, words, now)?.Text()),
            cancellationToken);
        return Back(id, result, PageTexts.SuggestionDone);
    }
}
