using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Staff.Rights;

/// <summary>What an account may do, and for whom.</summary>
/// <param name="Roles">Its parts.</param>
/// <param name="Permissions">What it was granted besides.</param>
/// <param name="Unit">The unit it belongs to; needed for <see cref="StaffRoles.UnitLiaison"/>.</param>
/// <param name="Area">The county it is limited to; null for the whole city. Needed for <see cref="StaffRoles.CountyCongress"/>.</param>
public sealed record StaffRights(StaffRoles Roles, Permissions Permissions = Permissions.None, string? Unit = null, string? Area = null)
{
    /// <summary>The desk of a small office: one person accepts, assigns and answers.</summary>
    public static StaffRights Desk { get; } = new(StaffRoles.Reviewer | StaffRoles.Dispatcher);

    /// <summary>
    /// The first account. Whoever makes it holds the machine, and an office of two has nobody else: it looks after accounts and answers, and
    /// accusations are seen by somebody from the first day.
    /// </summary>
    public static StaffRights First { get; } = new(StaffRoles.Administrator | Desk.Roles, Permissions.Accusations);

    /// <summary>The first account of an office that keeps the care of the system and the care of cases apart.</summary>
    public static StaffRights AdministratorOnly { get; } = new(StaffRoles.Administrator);

    public bool Is(StaffRoles any) => (Roles & any) != 0;

    public bool Has(Permissions all) => (Permissions & all) == all;

    /// <summary>Why an account cannot have these, in words for people; null when it can.</summary>
    public string? Objection() => this switch
    {
        { Roles: StaffRoles.None } => PageTexts.RightsNoRole,
        { Unit: null } when Is(StaffRoles.UnitLiaison) => PageTexts.RightsUnitMissing,
        { Area: null } when Is(StaffRoles.CountyCongress) => PageTexts.RightsAreaMissing,
        _ when Is(StaffRoles.Auditor) && Is(~StaffRoles.Auditor) => PageTexts.RightsAuditorAlone,
        _ when Is(StaffRoles.UnitLiaison) && Is(StaffRoles.Reviewer | StaffRoles.Dispatcher | StaffRoles.Supervisor) => PageTexts.RightsLiaisonAlone,
        _ => null,
    };

    /// <summary>For the audit log.</summary>
    public string Described() => string.Format(
        null, PageTexts.RightsDescribed, this.RoleTexts(), Permissions is Permissions.None ? PageTexts.None : this.PermissionTexts(), Unit ?? PageTexts.None, Area ?? PageTexts.None);
}
