using ChatAssistant.Cases.Routing;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Settings.Routing;

/// <summary>Reads an entry as it is typed, and says what is wrong with it.</summary>
internal sealed class RoutingReading(IReadOnlySet<string> units)
{
    private const int LongestCategory = 20, LongestArea = 30;

    private readonly List<string> _objections = [];

    /// <summary>In words for people; empty when all is in order.</summary>
    public IReadOnlyList<string> Objections => _objections;

    /// <returns>The entry; null when there are objections.</returns>
    public RoutingEntry? Read(string? category, string? area, string? leadUnit, IEnumerable<string?> coUnits)
    {
        var (topic, where, lead) = (Trimmed(category), Trimmed(area), Trimmed(leadUnit));
        Require(topic.Length is > 0 and <= LongestCategory, string.Format(null, PageTexts.RoutingCategoryMissing, RoutingWords.All, LongestCategory));
        Require(where.Length is > 0 and <= LongestArea, string.Format(null, PageTexts.RoutingAreaMissing, RoutingWords.All));
        var place = where.Length is > 0 and <= LongestArea ? PlaceOf(where) : null;
        Require(lead.Length > 0, PageTexts.RoutingLeadMissing);
        List<string> others = [.. coUnits.Select(Trimmed).Where(unit => unit.Length > 0).Distinct()];
        Require(others.Count <= RoutingEntry.MostCoUnits, string.Format(null, PageTexts.RoutingTooManyCoUnits, RoutingEntry.MostCoUnits));
        Require(!others.Contains(lead), PageTexts.RoutingLeadHelps);
        foreach (var unit in others.Prepend(lead).Where(unit => unit.Length > 0 && !units.Contains(unit))) _objections.Add(string.Format(null, PageTexts.RoutingUnitUnknown, unit));
        return _objections is [] ? new(topic == RoutingWords.All ? null : topic, place!, lead, others) : null;
    }

    private RoutingPlace? PlaceOf(string where)
    {
        var place = RoutingWords.PlaceOf(where);
        Require(place is not null, string.Format(null, PageTexts.RoutingAreaUnknown, where));
        return place;
    }

    private void Require(bool isRight, string objection)
    {
        if (!isRight) _objections.Add(objection);
    }

    private static string Trimmed(string? typed) => (typed ?? "").Trim();
}
