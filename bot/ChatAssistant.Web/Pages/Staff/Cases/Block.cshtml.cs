using ChatAssistant.Cases.Blocking;
using ChatAssistant.Web.Blocking;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Proposes to a second person that whoever filed a case files nothing new for a time.</summary>
public sealed class BlockModel(BlockProposals proposals) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, BlockGround? ground, string? reason, int days, bool isNotForCriticism, CancellationToken cancellationToken) =>
        Back(number, await proposals.ProposeAsync(User, number, new(ground, Reason(reason), days, isNotForCriticism), cancellationToken), PageTexts.BlockProposed);
}
