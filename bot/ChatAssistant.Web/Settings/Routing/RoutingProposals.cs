using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Settings.Routing;

/// <summary>What the routing table proposes to the dispatcher. The table is read once a request.</summary>
public sealed class RoutingProposals(RoutingDirectory directory)
{
    private RoutingBook? _book;

    public async Task<RoutingProposal> ForAsync(Case found, CancellationToken cancellationToken) =>
        Propose(_book ??= await directory.ReadAsync(cancellationToken), found);

    /// <summary>An entry that cannot be used is told rather than passed over: the next wider one is not meant for the case.</summary>
    private static RoutingProposal Propose(RoutingBook book, Case found)
    {
        if (book.Table.Find(found.Category, RoutingWords.PlaceOf(found)) is not { } entry)
            return new(null, string.Format(null, PageTexts.RoutingNone, RoutingWords.Pair(found.Category ?? PageTexts.NotGiven, found.County ?? found.Area)));
        var gone = entry.Units.Where(unit => !book.Units.Contains(unit)).ToList();
        if (gone is not []) return new(null, string.Format(null, PageTexts.RoutingGone, entry.Text(), string.Join('、', gone)));
        return found.AccusedUnit is { } accused && entry.Units.Contains(accused)
            ? new(null, string.Format(null, PageTexts.RoutingAccused, entry.Text(), accused))
            : new(new AssignTo(entry.LeadUnit, entry.CoUnits), string.Format(null, PageTexts.RoutingBy, entry.Text()));
    }
}
