using System.Text.RegularExpressions;
using ChatAssistant.Cases;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Published;

/// <summary>A reviewer and a supervisor at the console.</summary>
internal static partial class TwoWhoPublish
{
    public static async Task<(StaffClient One, StaffClient Other)> TwoAsync(this Office office) =>
        (await office.SignInAsync("甲审核", new(StaffRoles.Reviewer, Office.Every)), await office.SignInAsync("乙督办", new(StaffRoles.Supervisor, Permissions.Publish)));

    /// <summary>Agrees to what the case's page shows.</summary>
    public static async Task<string> AgreeAsync(this StaffClient other, Case found)
    {
        var page = (await other.GetAsync($"/staff/cases/{found.Number}")).Text;
        await other.PostAsync($"/staff/cases/{found.Number}/decide", new() { ["isAgreed"] = "true", ["decision"] = Decision().Match(page).Groups[1].Value });
        return page;
    }

    [GeneratedRegex("name=\"decision\" value=\"([^\"]+)\"")]
    private static partial Regex Decision();
}
