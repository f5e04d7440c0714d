using System.Globalization;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Cases.Listing;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>The list's filter as it stands in an address. Words searched for stand there sealed (<see cref="SearchWords"/>).</summary>
public sealed class ListQuery
{
    public Lane? Lane { get; init; }

    public CaseState? State { get; init; }

    public string? County { get; init; }

    public string? Unit { get; init; }

    public string? Category { get; init; }

    public CaseSource? Source { get; init; }

    public SatisfiedAnswer? Rating { get; init; }

    public string? Deputy { get; init; }

    /// <summary>The id of a call.</summary>
    public Guid? Call { get; init; }

    public string? Label { get; init; }

    public bool Waiting { get; init; }

    public bool Overdue { get; init; }

    public bool Supervised { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public CaseOrder Sort { get; init; }

    /// <summary>The words, sealed.</summary>
    public string? Find { get; init; }

    public CaseFilter Filter(SearchWords words) => new(State, words.Open(Find))
    {
        Lane = Lane,
        County = Given(County),
        Unit = Given(Unit),
        Category = Given(Category),
        Source = Source,
        Rating = Rating,
        Deputy = Given(Deputy),
        CampaignId = Call,
        Label = Given(Label),
        IsWaiting = Waiting,
        IsOverdue = Overdue,
        IsSupervised = Supervised,
        From = From,
        To = To,
        Order = Sort,
    };

    /// <summary>What leads to this list again.</summary>
    public Dictionary<string, string> Route()
    {
        var all = new Dictionary<string, string?>
        {
            ["lane"] = Lane?.ToString(),
            ["state"] = State?.ToString(),
            ["county"] = Given(County),
            ["unit"] = Given(Unit),
            ["category"] = Given(Category),
            ["source"] = Source?.ToString(),
            ["rating"] = Rating?.ToString(),
            ["deputy"] = Given(Deputy),
            ["call"] = Call?.ToString(),
            ["label"] = Given(Label),
            ["waiting"] = Flag(Waiting),
            ["overdue"] = Flag(Overdue),
            ["supervised"] = Flag(Supervised),
            ["from"] = Day(From),
            ["to"] = Day(To),
            ["sort"] = Sort is CaseOrder.Due ? null : Sort.ToString(),
            ["find"] = Find,
        };
        return all.Where(each => each.Value is not null).ToDictionary(each => each.Key, each => each.Value!);
    }

    /// <summary>The same with one thing changed; null takes it away.</summary>
    public Dictionary<string, string> RouteWith(string name, string? value)
    {
        var route = Route();
        route.Remove(name);
        if (value is not null) route[name] = value;
        return route;
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string? Flag(bool isSet) => isSet ? "true" : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
