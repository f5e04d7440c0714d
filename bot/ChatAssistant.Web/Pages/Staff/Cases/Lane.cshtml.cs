using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Puts a wrongly sorted matter into its lane.</summary>
public sealed class LaneModel(CaseDesk desk, DeadlineClock clock) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, Lane? lane, string? reason, CancellationToken cancellationToken)
    {
        var result = await desk.ActAsync(
            User,
            number,
            (found, member) => lane is { } chosen ? found.ChangeLane(Actor.Reviewer(member.Name), chosen, Trimmed(reason), clock) : TransitionRefusal.WrongState,
            cancellationToken);
        return Back(number, result, PageTexts.LaneChanged);
    }
}
