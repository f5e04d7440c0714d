using ChatAssistant.Web.Cases.Desk;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Proposes to a second person that the masked matter be public.</summary>
public sealed class PublishModel(Decisions decisions) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, string? reason, CancellationToken cancellationToken)
    {
        var words = Trimmed(reason);
        if (words.Length > Proposal.LongestReason) words = words[..Proposal.LongestReason];
        return Back(number, await decisions.ProposeAsync(User, number, new(DecisionKind.Publish, null, words), cancellationToken), PageTexts.DecisionProposed);
    }
}
