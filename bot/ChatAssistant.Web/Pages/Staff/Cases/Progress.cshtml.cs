using ChatAssistant.Web.Cases.Replies;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>过程答复: a word to the citizen on the way.</summary>
public sealed class ProgressModel(ProcessReplies replies) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, Guid draftId, string? progressText, CancellationToken cancellationToken) =>
        Back(number, await replies.SendAsync(User, number, draftId, Trimmed(progressText), cancellationToken), PageTexts.ProgressSent);
}
