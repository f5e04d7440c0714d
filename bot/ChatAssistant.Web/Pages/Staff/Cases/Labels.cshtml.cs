using ChatAssistant.Web.Cases.Labels;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Puts a label on a case, or takes one off.</summary>
public sealed class LabelsModel(CaseLabels labels) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, [FromForm] string? label, CancellationToken cancellationToken) =>
        Back(number, await labels.AddAsync(User, number, Trimmed(label), cancellationToken), PageTexts.LabelAdded);

    public async Task<IActionResult> OnPostRemoveAsync(string number, [FromForm] string? label, CancellationToken cancellationToken) =>
        Back(number, await labels.RemoveAsync(User, number, Trimmed(label), cancellationToken), PageTexts.LabelRemoved);
}
