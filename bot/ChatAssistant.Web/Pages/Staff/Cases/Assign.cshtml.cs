using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Staff.Units;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>交办: gives a case to a leading unit and, where needed, one that helps.</summary>
public sealed class AssignModel(CaseDesk desk, UnitBook units, DeadlineClock clock) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, string? leadUnit, string? coUnit, bool isDesignated, CancellationToken cancellationToken)
    {
        var (lead, others) = (Trimmed(leadUnit), Trimmed(coUnit) is { Length: > 0 } other ? new List<string> { other } : []);
        var result = await desk.ActAsync(User, number, async (found, member, stop) =>
        {
            foreach (var unit in others.Prepend(lead))
                if (!await units.HasAsync(unit, stop)) return PageTexts.RightsUnitUnknown;
            return found.Assign(Actor.Dispatcher(member.Name), new(lead, [.. others.Where(each => each != lead)], isDesignated), clock)?.Text();
        }, cancellationToken);
        return Back(number, result, PageTexts.CaseAssigned);
    }
}
