using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Proposes to a second person that these words of a matter be public.</summary>
public sealed class PublishModel(Decisions decisions) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, string? reason, string? matter, string? answer, CancellationToken cancellationToken)
    {
        var proposal = new Proposal(DecisionKind.Publish, null, Reason(reason)) { Words = new PublicWords(Trimmed(matter), Trimmed(answer)) };
        return Back(number, await decisions.ProposeAsync(User, number, proposal, cancellationToken), PageTexts.DecisionProposed);
    }
}
