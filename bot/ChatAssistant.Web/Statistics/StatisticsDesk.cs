using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Rates;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Statistics;

/// <summary>Figures over what somebody sees, and the cases behind each of them.</summary>
public sealed class StatisticsDesk(FactsLedger ledger, CurrentStaff current, VisibleCases cases, TimeProvider clock)
{
    private const int OnPage = 20;

    public async Task<StatisticsPage> ReadAsync(ClaimsPrincipal user, StatisticsQuery query, CancellationToken cancellationToken)
    {
        var today = BeijingTime.Today(clock);
        var seen = await SeenAsync(user, cancellationToken);
        return new(query.PeriodOn(today), seen.TallyOf(query, today), seen.Counties, seen.Units, seen.Categories);
    }

    /// <summary>Those a figure was counted from, newest first: as many as it says.</summary>
    public async Task<CountedCases> ListAsync(
        ClaimsPrincipal user, StatisticsQuery query, Measure measure, MeasuredPart part, int number, CancellationToken cancellationToken)
    {
        var today = BeijingTime.Today(clock);
        var period = query.PeriodOn(today);
        var behind = (await SeenAsync(user, cancellationToken)).All
            .Where(each => query.Fits(each, today) && period.Has(measure.DayOf(each, today)) && IsIn(part, measure.HalvesOf(each)))
            .OrderByDescending(each => each.FiledOn).ThenByDescending(each => each.Id)
            .Select(each => each.Id).ToList();
        var pages = Math.Max(1, (behind.Count + OnPage - 1) / OnPage);
        var shown = Math.Clamp(number, 1, pages);
        return new(await LinesAsync(user, [.. behind.Skip((shown - 1) * OnPage).Take(OnPage)], cancellationToken), shown, pages, behind.Count);
    }

    private static bool IsIn(MeasuredPart part, int halves) => part switch
    {
        MeasuredPart.Met => halves > 0,
        MeasuredPart.Missed => halves == 0,
        _ => true,
    };

    private async Task<SeenFacts> SeenAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        await current.OfAsync(user, cancellationToken) is { } member ? await ledger.SeenByAsync(member, cancellationToken) : SeenFacts.None;

    /// <summary>Read through sight once more: the ledger names cases, and shows none.</summary>
    private async Task<IReadOnlyList<CaseLine>> LinesAsync(ClaimsPrincipal user, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var lines = await (await cases.OfAsync(user, cancellationToken)).AsNoTracking()
            .Where(each => ids.Contains(each.Id))
            .Select(each => new { each.Id, each.Number, each.State, each.Area, each.Text, each.CreatedAt, each.Lane })
            .ToListAsync(cancellationToken);
        var order = ids.Index().ToDictionary(each => each.Item, each => each.Index);
        return [.. lines.OrderBy(line => order[line.Id]).Select(line => new CaseLine(line.Number, line.State, line.Area, line.Text, line.CreatedAt) { Lane = line.Lane })];
    }
}
