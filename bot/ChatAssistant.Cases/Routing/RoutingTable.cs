namespace ChatAssistant.Cases.Routing;

/// <summary>
/// 派单目录. A matter is its most specific entry's: one that names the topic goes before one for every topic, since competence goes by what a matter
/// is about; then the narrower place goes first. What no entry holds is nobody's, and the dispatcher decides.
/// </summary>
public sealed class RoutingTable(IReadOnlyList<RoutingEntry> entries)
{
    public RoutingEntry? Find(string? category, MatterPlace place) => entries
        .Where(entry => entry.Holds(category, place))
        .OrderByDescending(entry => entry.Category is not null)
        .ThenByDescending(entry => entry.Place.Narrowness)
        // Of two townships that a citizen named, the longer name says more; of equals the one that is named first.
        .ThenByDescending(entry => entry.Place.Township?.Length)
        .ThenBy(entry => entry.Place.Township is { } township ? place.Area.IndexOf(township, StringComparison.Ordinal) : 0)
        .FirstOrDefault();
}
