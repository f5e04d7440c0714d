using ChatAssistant.Web.Cases.Merging;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Takes a case out of its lead again.</summary>
public sealed class UnmergeModel(Merges merges) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, string? reason, CancellationToken cancellationToken) =>
        Back(number, await merges.UnmergeAsync(User, number, Reason(reason), cancellationToken), PageTexts.CaseUnmerged);
}
