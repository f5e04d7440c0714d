using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Bulk;
using ChatAssistant.Web.Cases.Listing;
using ChatAssistant.Web.Settings.Routing;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>One thing done to the cases ticked in the list: first a preview, then a button.</summary>
public sealed class BulkModel(BulkDesk desk, ListChoices choices, CurrentStaff current) : PageModel
{
    [BindProperty]
    public BulkAct Act { get; set; }

    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    [BindProperty]
    public string? Value { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>With 交办: the leading unit chosen for each case, by its number; empty while nobody has chosen.</summary>
    // Without its name said, a form that has none of it would fill it with all its other fields.
    [BindProperty(Name = "leads")]
    public Dictionary<string, string?> Leads { get; set; } = [];

    /// <summary>The same for the units that help, as <see cref="RoutingWords.BetweenUnits"/> parts them.</summary>
    [BindProperty(Name = "coUnits")]
    public Dictionary<string, string?> CoUnits { get; set; } = [];

    public IReadOnlyList<BulkLine> Lines { get; private set; } = [];

    public ListChoices Choices => choices;

    /// <summary>What was done; null on a preview, and where it was done to none.</summary>
    public BulkDeed? Deed { get; private set; }

    /// <summary>It has been done, or taken back; else it is a preview.</summary>
    public bool IsDone { get; private set; }

    public bool IsUndone { get; private set; }

    public string? Objection { get; private set; }

    public bool MayUndo => Deed is { } deed && desk.IsOpen(deed);

    public IActionResult OnGet() => RedirectToPage("/Staff/Index");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await ActingAsync(cancellationToken) is not { } member) return Forbid();
        await choices.ReadAsync(User, cancellationToken);
        Lines = await desk.PreviewAsync(User, member, Order(), cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostApplyAsync(CancellationToken cancellationToken)
    {
        if (await ActingAsync(cancellationToken) is null) return Forbid();
        (Lines, Deed) = await desk.ApplyAsync(User, Order(), cancellationToken);
        IsDone = true;
        return Page();
    }

    public async Task<IActionResult> OnPostUndoAsync([FromForm] Guid deed, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        (IsDone, IsUndone) = (true, true);
        if (await desk.UndoAsync(User, member, deed, cancellationToken) is { } lines) Lines = lines;
        else Objection = PageTexts.BulkTooLate;
        return Page();
    }

    private BulkOrder Order() => new(Act, Chosen, (Value ?? "").Trim(), (Reason ?? "").Trim()) { Units = Leads.Count == 0 ? null : ChosenUnits() };

    private Dictionary<string, AssignTo> ChosenUnits() => Leads
        .Where(each => !string.IsNullOrWhiteSpace(each.Value))
        .ToDictionary(each => each.Key, each => new AssignTo(each.Value!.Trim(), [.. CoUnitsOf(each.Key).Where(unit => unit != each.Value)]));

    private string[] CoUnitsOf(string number) =>
        (CoUnits.GetValueOrDefault(number) ?? "").Split(RoutingWords.BetweenUnits, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private async Task<StaffMember?> ActingAsync(CancellationToken cancellationToken) =>
        await current.OfAsync(User, cancellationToken) is { } member && BulkActs.Allows(member, Act) ? member : null;
}
