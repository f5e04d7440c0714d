using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Proposes 不予受理 (with a ground) or 无效 (without) to a second person.</summary>
public sealed class ProposeModel(Decisions decisions) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, NotAcceptedGround? ground, string? reason, CancellationToken cancellationToken)
    {
        var words = Trimmed(reason);
        if (words.Length > Proposal.LongestReason) words = words[..Proposal.LongestReason];
        var proposal = new Proposal(ground is null ? DecisionKind.Spam : DecisionKind.NotAccept, ground, words);
        return Back(number, await decisions.ProposeAsync(User, number, proposal, cancellationToken), PageTexts.DecisionProposed);
    }
}
