using System.Globalization;
using ChatAssistant.Web.Data.Audit;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>What staff did, for the auditor, and whether the log is whole.</summary>
public sealed class AuditModel(AuditLog log, AuditVerification verification, CurrentStaff current) : PageModel
{
    public AuditPage Shown { get; private set; } = null!;

    /// <summary>Null until it is asked for: going through all of a long log takes a while.</summary>
    public AuditVerdict? Verdict { get; private set; }

    public AuditFilter Filter { get; private set; } = new(null, null);

    /// <summary>A word that has no text yet is shown as it is: an auditor would rather read it than miss it.</summary>
    public static string TextOf(string action) =>
        PageTexts.ResourceManager.GetString($"Audit{string.Concat(action.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))}", PageTexts.Culture) ?? action;

    public async Task<IActionResult> OnGetAsync(string? by, string? deed, int? number, bool check, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        Filter = new AuditFilter(by, deed);
        Shown = await log.ReadAsync(member, Filter, number ?? 1, cancellationToken);
        if (check) Verdict = await verification.RunAsync(cancellationToken);
        return Page();
    }

    public IDictionary<string, string> PageLink(int number) => new Dictionary<string, string>
    {
        ["number"] = number.ToString(CultureInfo.InvariantCulture),
        ["by"] = Filter.By ?? "",
        ["deed"] = Filter.Action ?? "",
    };
}
