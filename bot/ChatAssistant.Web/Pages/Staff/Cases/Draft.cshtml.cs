using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>The unit's draft of an answer, which a reviewer releases.</summary>
public sealed class DraftModel(Drafts drafts) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, string? draftText, ResultCode? result, DateOnly? promisedFor, string? version, CancellationToken cancellationToken) =>
        Back(number, await drafts.WriteAsync(User, number, new(Trimmed(draftText), result, promisedFor, version ?? ""), cancellationToken), PageTexts.DraftKept);
}
