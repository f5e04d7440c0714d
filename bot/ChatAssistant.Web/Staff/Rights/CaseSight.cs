using ChatAssistant.Cases;

namespace ChatAssistant.Web.Staff.Rights;

/// <summary>
/// Which cases a member of staff sees: the one rule every list, count, search, page and export goes through. What is not seen is not
/// there: it is not found rather than forbidden, so that nothing is told by refusing.
/// </summary>
public static class CaseSight
{
    private const StaffRoles Deciding = StaffRoles.Reviewer | StaffRoles.Supervisor;
    private const StaffRoles Desk = Deciding | StaffRoles.Dispatcher;

    public static IQueryable<Case> SeenBy(this IQueryable<Case> cases, StaffMember member) =>
        cases.NotAccusing(member.Rights.Unit).WithinRoles(member.Rights);

    /// <summary>Whether accusations are among what somebody may see; whom they accuse is asked besides.</summary>
    public static bool SeesAccusations(this StaffRights rights) => rights.Is(Deciding) && rights.Has(Permissions.Accusations);

    /// <summary>
    /// Whoever belongs to a unit never sees what accuses it (信访工作条例第三十条、第四十六条), and sees no accusation at all until a reviewer has
    /// named whom it accuses.
    /// </summary>
    private static IQueryable<Case> NotAccusing(this IQueryable<Case> cases, string? unit) =>
        unit is null ? cases : cases.Where(each => each.AccusedUnit == null ? each.Lane != Lane.Accusation : each.AccusedUnit != unit);

    private static IQueryable<Case> WithinRoles(this IQueryable<Case> cases, StaffRights rights)
    {
        var (unit, area) = (rights.Unit, rights.Area);
        var isDesk = rights.Is(Desk);
        var seesAccusations = rights.SeesAccusations();
        var isCounty = rights.Is(StaffRoles.CountyCongress) && area is not null;
        var isLiaison = rights.Is(StaffRoles.UnitLiaison) && unit is not null;
        return cases.Where(each => each.Lane == Lane.Accusation
            ? seesAccusations && (area == null || each.County == area)
            : (isDesk && (area == null || each.County == area))
                || (isCounty && each.County == area)
                || (isLiaison && each.Assignments.Any(given => given.Unit == unit && given.EndedAt == null)));
    }
}
