using ChatAssistant.Web.Cases.Desk;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>The second person agrees to what was proposed, or does not.</summary>
public sealed class DecideModel(Decisions decisions) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, Guid? decision, bool isAgreed, CancellationToken cancellationToken) =>
        Back(number, await decisions.DecideAsync(User, number, decision, isAgreed, cancellationToken), isAgreed ? PageTexts.DecisionAgreed : PageTexts.DecisionDeclined);
}
