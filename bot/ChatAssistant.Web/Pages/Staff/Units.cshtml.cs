using ChatAssistant.Web.Staff.Units;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>The units cases can be given to.</summary>
public sealed class UnitsModel(UnitBook units) : PageModel
{
    public IReadOnlyList<UnitRow> Shown { get; private set; } = [];

    public static string TextOf(UnitKind kind) =>
        PageTexts.ResourceManager.GetString($"Unit{kind}", PageTexts.Culture) ?? throw new KeyNotFoundException($"PageTexts has no Unit{kind}.");

    public async Task OnGetAsync(CancellationToken cancellationToken) => Shown = await units.AllAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(string? name, UnitKind kind, string? area, CancellationToken cancellationToken)
    {
        if (await units.AddAsync(name ?? "", kind, area, User.Identity!.Name!, cancellationToken) is not { } objection) return RedirectToPage();
        ModelState.AddModelError("", objection);
        Shown = await units.AllAsync(cancellationToken);
        return Page();
    }
}
