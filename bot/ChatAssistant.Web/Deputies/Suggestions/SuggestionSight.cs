using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Deputies.Suggestions;

/// <summary>
/// Which suggestions a member of staff sees: the office all that were handed in, a unit what it handles, a county what its deputies proposed.
/// What is not seen is not there.
/// </summary>
internal static class SuggestionSight
{
    private const StaffRoles Desk = StaffRoles.Reviewer | StaffRoles.Dispatcher | StaffRoles.Supervisor;

    public static bool Sees(this StaffMember member, DeputySuggestion suggestion, Deputy deputy)
    {
        if (suggestion.State is SuggestionState.Draft) return false;
        var rights = member.Rights;
        var isOfArea = rights.Area is null || rights.Area == deputy.Seat.Area;
        return (rights.Is(Desk) && isOfArea)
            || (rights.Is(StaffRoles.CountyCongress) && rights.Area is not null && isOfArea)
            || (rights.Is(StaffRoles.UnitLiaison) && suggestion.IsHandledBy(rights.Unit));
    }
}
