using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Routing;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Staff.Units;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>交办: gives a case to a leading unit and, where needed, those that help.</summary>
public sealed class AssignModel(CaseDesk desk, UnitBook units, DeadlineClock clock) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, string? leadUnit, [FromForm(Name = "coUnit")] List<string>? coUnits, bool isDesignated, CancellationToken cancellationToken)
    {
        var (lead, others) = (Trimmed(leadUnit), Others(coUnits));
        var result = await desk.ActAsync(User, number, async (found, member, stop) =>
        {
            foreach (var unit in others.Prepend(lead))
                if (!await units.HasAsync(unit, stop)) return PageTexts.RightsUnitUnknown;
            return found.Assign(Actor.Dispatcher(member.Name), new(lead, [.. others.Where(each => each != lead)], isDesignated), clock)?.Text();
        }, cancellationToken);
        return Back(number, result, PageTexts.CaseAssigned);
    }

    private static List<string> Others(List<string>? chosen) => [.. (chosen ?? []).Select(Trimmed).Where(unit => unit.Length > 0).Distinct().Take(RoutingEntry.MostCoUnits)];
}
