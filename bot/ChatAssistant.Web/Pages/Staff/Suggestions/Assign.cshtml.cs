using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Deputies.Suggestions;
using ChatAssistant.Web.Staff.Units;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Suggestions;

/// <summary>交办: one unit leads, others help; three months, or six for what is broad.</summary>
public sealed class AssignModel(SuggestionDesk desk, UnitBook units, DeadlineClock clock) : SuggestionActionModel
{
    public async Task<IActionResult> OnPostAsync(Guid id, string? leadUnit, string[] coUnits, bool isBroad, CancellationToken cancellationToken)
    {
        var (lead, others) = (Trimmed(leadUnit), coUnits.Select(Trimmed).Where(unit => unit.Length > 0).ToList());
        var result = await desk.ActAsync(User, id, async (found, member, stop) =>
        {
            foreach (var unit in others.Prepend(lead))
                if (!await units.HasAsync(unit, stop)) return PageTexts.RightsUnitUnknown;
            return found.Assign(lead, others, isBroad, member.Name, clock)?.Text();
        }, cancellationToken);
        return Back(id, result, PageTexts.SuggestionDone);
    }
}
