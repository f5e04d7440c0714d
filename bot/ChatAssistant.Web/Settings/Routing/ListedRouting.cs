using ChatAssistant.Cases.Routing;

namespace ChatAssistant.Web.Settings.Routing;

/// <summary>An entry of the routing table as it stands now.</summary>
/// <param name="Entry">What it says.</param>
/// <param name="Gone">The units it names that are no longer on the list of units.</param>
/// <param name="IsPlaceKnown">False for a place that this service is no longer for.</param>
public sealed record ListedRouting(RoutingEntry Entry, IReadOnlyList<string> Gone, bool IsPlaceKnown)
{
    /// <summary>It is shown and never used.</summary>
    public bool IsBroken => Gone is not [] || !IsPlaceKnown;
}
