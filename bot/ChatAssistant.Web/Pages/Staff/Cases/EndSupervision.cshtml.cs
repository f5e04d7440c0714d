using ChatAssistant.Web.Cases.Supervising;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>The supervisor ends 督办 and says what came of it.</summary>
public sealed class EndSupervisionModel(CaseSupervisions supervisions) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, string? reason, CancellationToken cancellationToken) =>
        Back(number, await supervisions.CloseAsync(User, number, Reason(reason), cancellationToken), PageTexts.SupervisionEnded);
}
