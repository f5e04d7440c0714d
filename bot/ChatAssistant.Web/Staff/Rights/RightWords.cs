using System.Text.Json;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Staff.Rights;

/// <summary>Roles and permissions in the words of people, and in those of the command line: <c>reviewer</c>, <c>unit-liaison</c> …</summary>
public static class RightWords
{
    public static IReadOnlyList<StaffRoles> Roles { get; } = [.. Enum.GetValues<StaffRoles>().Where(role => role is not StaffRoles.None)];

    public static IReadOnlyList<Permissions> Permissions { get; } = [.. Enum.GetValues<Permissions>().Where(each => each is not Rights.Permissions.None)];

    public static string Text(this StaffRoles role) => Label($"Role{role}");

    public static string Text(this Permissions permission) => Label($"Permission{permission}");

    public static string RoleTexts(this StaffRights rights) => string.Join('、', Roles.Where(role => rights.Is(role)).Select(Text));

    public static string PermissionTexts(this StaffRights rights) => string.Join('、', Permissions.Where(each => rights.Has(each)).Select(Text));

    public static string Word<T>(this T right) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(right.ToString());

    /// <summary>Several, with commas between. False when one is unknown.</summary>
    public static bool TryRead<T>(string? listed, IReadOnlyList<T> all, out int flags) where T : struct, Enum
    {
        flags = 0;
        foreach (var word in (listed ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var found = all.Where(each => each.Word() == word).ToList();
            if (found is not [var right]) return false;
            flags |= Convert.ToInt32(right, null);
        }

        return true;
    }

    private static string Label(string name) =>
        PageTexts.ResourceManager.GetString(name, PageTexts.Culture) ?? throw new KeyNotFoundException($"PageTexts has no {name}.");
}
