namespace ChatAssistant.Cases.Routing;

/// <summary>A line of the routing table (派单目录): whose the matters of a topic and a place are.</summary>
/// <param name="Category">The topic; null for every one, which somebody must have said.</param>
/// <param name="Place">Where it holds.</param>
/// <param name="LeadUnit">主办.</param>
/// <param name="CoUnits">协办, in the order they were entered.</param>
public sealed record RoutingEntry(string? Category, RoutingPlace Place, string LeadUnit, IReadOnlyList<string> CoUnits)
{
    /// <summary>More is no co-handling but a meeting.</summary>
    public const int MostCoUnits = 3;

    /// <summary>Leader first.</summary>
    public IEnumerable<string> Units => CoUnits.Prepend(LeadUnit);

    public bool Holds(string? category, MatterPlace place) => (Category is null || Category == category) && Place.Holds(place);
}
