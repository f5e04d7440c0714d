using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Staff.Units;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Names the unit a matter accuses; from then on its accounts do not see the matter.</summary>
public sealed class AccusedModel(CaseDesk desk, UnitBook units, DeadlineClock clock) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, string? unit, CancellationToken cancellationToken)
    {
        var result = await desk.ActAsync(User, number, async (found, member, stop) =>
            await units.HasAsync(Trimmed(unit), stop)
                ? found.NameAccused(Actor.Reviewer(member.Name), Trimmed(unit), clock)?.Text()
                : PageTexts.RightsUnitUnknown, cancellationToken);
        return Back(number, result, PageTexts.AccusedNamed);
    }
}
