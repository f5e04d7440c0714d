using ChatAssistant.Bot.Triage;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Pages.Staff.Accounts;

/// <summary>Rights as the administrator ticks them.</summary>
public sealed class RightsForm
{
    public List<StaffRoles> Roles { get; init; } = [];

    public List<Permissions> Permissions { get; init; } = [];

    public string? Unit { get; init; }

    public string? Area { get; init; }

    /// <summary>All units there are; not part of what is sent.</summary>
    public IReadOnlyList<string> Units { get; set; } = [];

    public static RightsForm Of(StaffRights rights) => new()
    {
        Roles = [.. RightWords.Roles.Where(role => rights.Is(role))],
        Permissions = [.. RightWords.Permissions.Where(each => rights.Has(each))],
        Unit = rights.Unit,
        Area = rights.Area,
    };

    /// <summary>Null when the area is none that is known here.</summary>
    public StaffRights? Read()
    {
        var named = string.IsNullOrWhiteSpace(Area) ? null : Area.Trim();
        var area = named is null ? null : MatterTriage.Of(named).Area;
        if (named is not null && area is null) return null;
        return new(
            Roles.Aggregate(StaffRoles.None, (all, each) => all | each),
            Permissions.Aggregate(ChatAssistant.Web.Staff.Rights.Permissions.None, (all, each) => all | each),
            string.IsNullOrWhiteSpace(Unit) ? null : Unit.Trim(),
            area);
    }
}
