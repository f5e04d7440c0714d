namespace ChatAssistant.Web.Settings.Routing;

/// <summary>An entry of the routing table as it is typed.</summary>
public sealed class RoutingForm
{
    public string? Category { get; set; }

    public string? Area { get; set; }

    public string? LeadUnit { get; set; }

    public List<string> CoUnits { get; set; } = [];

    /// <summary>Why it is changed.</summary>
    public string? Note { get; set; }

    /// <summary>The version of the table that the form was made from: two who change it at once must not do so unseen.</summary>
    public int Version { get; set; }

    /// <summary>An entry that is there already; its topic and place stay.</summary>
    public bool IsKnown { get; set; }

    public static RoutingForm Of(ListedRouting listed, int version) => new()
    {
        Category = listed.Entry.CategoryText(),
        Area = listed.Entry.Place.Text(),
        LeadUnit = listed.Entry.LeadUnit,
        CoUnits = [.. listed.Entry.CoUnits],
        Version = version,
        IsKnown = true,
    };
}
