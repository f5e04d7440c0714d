using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Units;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>The units cases can be given to.</summary>
public sealed class UnitsModel(UnitBook units, IOptions<StaffOptions> options) : PageModel
{
    public IReadOnlyList<UnitRow> Shown { get; private set; } = [];

    public PagePlace Place { get; private set; } = null!;

    public static string TextOf(UnitKind kind) =>
        PageTexts.ResourceManager.GetString($"Unit{kind}", PageTexts.Culture) ?? throw new KeyNotFoundException($"PageTexts has no Unit{kind}.");

    public async Task OnGetAsync(int? number, CancellationToken cancellationToken)
    {
        var all = await units.AllAsync(cancellationToken);
        Place = PagePlace.Asked(number, options.Value.CasesOnPage, all.Count);
        Shown = Place.Of(all);
    }

    public async Task<IActionResult> OnPostAsync(string? name, UnitKind kind, string? area, CancellationToken cancellationToken)
    {
        if (await units.AddAsync(name ?? "", kind, area, User.Identity!.Name!, cancellationToken) is not { } objection) return RedirectToPage();
        ModelState.AddModelError("", objection);
        await OnGetAsync(null, cancellationToken);
        return Page();
    }
}
