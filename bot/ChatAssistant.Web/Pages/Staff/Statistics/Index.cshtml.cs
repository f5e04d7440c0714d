using System.Globalization;
using ChatAssistant.Cases.Rates;
using ChatAssistant.Web.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Statistics;

/// <summary>Figures with their definitions, each leading to the cases it was counted from.</summary>
public sealed class IndexModel(StatisticsDesk desk) : PageModel
{
    private const string Iso = "yyyy-MM-dd";

    public StatisticsPage Shown { get; private set; } = null!;

    public CaseSelection Selection { get; private set; } = new();

    public Grouping By { get; private set; }

    public async Task OnGetAsync([FromQuery] CaseSelection selection, [FromQuery] Grouping by, CancellationToken cancellationToken)
    {
        (Selection, By) = (selection, by);
        Shown = await desk.ReadAsync(User, new(selection, by), cancellationToken);
    }

    /// <summary>To the cases behind a figure; <paramref name="group"/> is null for all together.</summary>
    public Dictionary<string, string> LinkTo(Figures? group, Measure measure, MeasuredPart part)
    {
        var period = new Period(Shown.Period.From, Shown.Period.To);
        var narrowed = Selection;
        if (group is not null && By is Grouping.Month) period = Within(period, DateOnly.ParseExact($"{group.Key}-01", Iso, CultureInfo.InvariantCulture));
        else if (group is not null) narrowed = Narrowed(group.Key is "" ? StatisticsQuery.Unsaid : group.Key);
        return new((narrowed with { From = period.From, To = period.To }).ToRoute()) { ["measure"] = measure.ToString(), ["part"] = part.ToString() };
    }

    /// <summary>To the same figures by something else.</summary>
    public Dictionary<string, string> LinkBy(Grouping by) => new(Selection.ToRoute()) { ["by"] = by.ToString() };

    private CaseSelection Narrowed(string key) => By switch
    {
        Grouping.Area => Selection with { County = key },
        Grouping.Unit => Selection with { Unit = key },
        _ => Selection with { Category = key },
    };

    private static Period Within(Period period, DateOnly first)
    {
        var last = first.AddMonths(1).AddDays(-1);
        return new(first > period.From ? first : period.From, last < period.To ? last : period.To);
    }
}
