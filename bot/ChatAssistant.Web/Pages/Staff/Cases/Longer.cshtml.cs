using ChatAssistant.Web.Cases.Extensions;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>The dispatcher grants more time, or does not.</summary>
public sealed class LongerModel(ExtensionRequests requests) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, bool isGranted, string? reason, CancellationToken cancellationToken) =>
        Back(
            number,
            await requests.DecideAsync(User, number, isGranted, Reason(reason), cancellationToken),
            isGranted ? PageTexts.ExtensionGranted : PageTexts.ExtensionDenied);
}
