using ChatAssistant.Web.Cases.Extensions;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>The unit asks for more time.</summary>
public sealed class AskLongerModel(ExtensionRequests requests) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, DateOnly? due, string? reason, CancellationToken cancellationToken) =>
        Back(number, await requests.AskAsync(User, number, due, Reason(reason), cancellationToken), PageTexts.ExtensionAsked);
}
