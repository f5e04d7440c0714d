using ChatAssistant.Bot.Triage;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Routing;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Settings.Routing;

/// <summary>The routing table in the words it is written with, in the form, in files and in the store.</summary>
internal static class RoutingWords
{
    /// <summary>Every topic, or every place. It has to be written: what is left open holds for nothing.</summary>
    public const string All = "全部";

    /// <summary>Names of units have commas in them.</summary>
    public const char BetweenUnits = '；';

    public static string CategoryText(this RoutingEntry entry) => entry.Category ?? All;

    public static string Text(this RoutingPlace place) => place.County is null ? place.City ?? All : place.County + place.Township;

    /// <summary>交通 × 静宁县.</summary>
    public static string Text(this RoutingEntry entry) => Pair(entry.CategoryText(), entry.Place.Text());

    public static string Pair(string category, string area) => $"{category} × {area}";

    /// <summary>Who leads and who helps.</summary>
    public static string UnitsText(this RoutingEntry entry) => entry.CoUnits is []
        ? entry.LeadUnit
        : string.Format(null, PageTexts.RoutingWithCoUnits, entry.LeadUnit, string.Join('、', entry.CoUnits));

    /// <summary>Null for what is no place served, and for a place that has more than a township behind its county.</summary>
    public static RoutingPlace? PlaceOf(string written)
    {
        if (written == All) return RoutingPlace.Everywhere;
        return ServedPlaces.Part(written) switch
        {
            { City: null } => null,
            { County: null, Rest.Length: > 0 } => null,
            { Rest.Length: 1 } => null,
            var place => new(place.City, place.County, place.Rest is { Length: > 1 } rest ? rest : null),
        };
    }

    /// <summary>Where a case is about. One whose county nobody knows yet may name its city.</summary>
    public static MatterPlace PlaceOf(Case found) =>
        new(ServedPlaces.CityOf(found.County) ?? ServedPlaces.Cities.FirstOrDefault(city => found.Area.Contains(city, StringComparison.Ordinal)), found.County, found.Area);
}
