using System.Globalization;
using ChatAssistant.Cases.Rates;
using ChatAssistant.Web.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Statistics;

/// <summary>The cases a figure was counted from: as many as it says.</summary>
public sealed class CasesModel(StatisticsDesk desk) : PageModel
{
    private CaseSelection _selection = new();

    public CountedCases Shown { get; private set; } = null!;

    public Measure Measure { get; private set; }

    public MeasuredPart Part { get; private set; }

    public async Task OnGetAsync(
        [FromQuery] CaseSelection selection, [FromQuery] Measure measure, [FromQuery] MeasuredPart part, [FromQuery] int? number, CancellationToken cancellationToken)
    {
        (_selection, Measure, Part) = (selection, measure, part);
        Shown = await desk.ListAsync(User, new(selection, Grouping.Area), measure, part, number ?? 1, cancellationToken);
    }

    public Dictionary<string, string> LinkTo(MeasuredPart part, int number = 1) =>
        new(_selection.ToRoute()) { ["measure"] = Measure.ToString(), ["part"] = part.ToString(), ["number"] = number.ToString(CultureInfo.InvariantCulture) };
}
