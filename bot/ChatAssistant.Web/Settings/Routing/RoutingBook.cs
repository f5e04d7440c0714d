using ChatAssistant.Cases.Routing;

namespace ChatAssistant.Web.Settings.Routing;

/// <summary>The routing table as it stands at one moment.</summary>
/// <param name="Version">How often it was changed; 0 before anybody did.</param>
/// <param name="Lines">Its entries, by topic and place.</param>
/// <param name="Units">The units there are.</param>
public sealed record RoutingBook(int Version, IReadOnlyList<ListedRouting> Lines, IReadOnlySet<string> Units)
{
    /// <summary>The same to ask whose a case is.</summary>
    public RoutingTable Table { get; } = new([.. Lines.Select(line => line.Entry)]);

    /// <summary>Null when the table has none for exactly this topic and place.</summary>
    public ListedRouting? Find(string? category, string? area) =>
        Lines.FirstOrDefault(line => line.Entry.CategoryText() == category && line.Entry.Place.Text() == area);
}
