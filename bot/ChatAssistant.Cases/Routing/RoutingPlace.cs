namespace ChatAssistant.Cases.Routing;

/// <summary>Where an entry of the routing table holds. Without any part it holds everywhere.</summary>
/// <param name="City">A city by its official name.</param>
/// <param name="County">A county by its official name; with its city.</param>
/// <param name="Township">A township's name, as people write it behind the county's; with its county.</param>
public sealed record RoutingPlace(string? City = null, string? County = null, string? Township = null)
{
    public static RoutingPlace Everywhere { get; } = new();

    /// <summary>The narrower of two places that hold goes first.</summary>
    public int Narrowness => Township is not null ? 3 : County is not null ? 2 : City is not null ? 1 : 0;

    /// <summary>A township is known by its name alone: no list of townships is kept.</summary>
    public bool Holds(MatterPlace place) => Narrowness switch
    {
        3 => County == place.County && place.Area.Contains(Township!, StringComparison.Ordinal),
        2 => County == place.County,
        1 => City == place.City,
        _ => true,
    };
}
