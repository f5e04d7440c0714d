using ChatAssistant.Web.Cases.Merging;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>并案: has a case go along with a lead.</summary>
public sealed class MergeModel(Merges merges) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, string? lead, string? reason, CancellationToken cancellationToken) =>
        Back(number, await merges.MergeAsync(User, number, Trimmed(lead), Reason(reason), cancellationToken), PageTexts.CaseMerged);
}
