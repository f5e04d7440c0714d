using System.Globalization;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Ratings;

namespace ChatAssistant.Web.Cases.Selecting;

/// <summary>
/// Which cases are meant, under the names that stand in addresses (<c>lane</c>, <c>state</c>, <c>county</c> …): the list, its export and the
/// statistics say it alike. What is not given lets all through.
/// </summary>
public sealed record CaseSelection
{
    /// <summary>The value of <see cref="Rating"/> for 未评价: answered, and nobody has rated it.</summary>
    public const string Unrated = "Unrated";

    public Lane? Lane { get; init; }

    public CaseState? State { get; init; }

    public string? County { get; init; }

    /// <summary>A unit that has it now.</summary>
    public string? Unit { get; init; }

    public string? Category { get; init; }

    /// <summary>Filed on this day in Asia/Shanghai or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Filed on this day in Asia/Shanghai or earlier.</summary>
    public DateOnly? To { get; init; }

    public bool Overdue { get; init; }

    public bool Supervised { get; init; }

    /// <summary>A <see cref="SatisfiedAnswer"/> of the last rating, or <see cref="Unrated"/>.</summary>
    public string? Rating { get; init; }

    /// <summary>Search words, sealed (<see cref="SearchWords"/>).</summary>
    public string? Find { get; init; }

    public DateTimeOffset? FiledFrom => From is { } day ? Midnight(day) : null;

    public DateTimeOffset? FiledBefore => To is { } day ? Midnight(day.AddDays(1)) : null;

    public SatisfiedAnswer? Satisfied => Enum.TryParse<SatisfiedAnswer>(Rating, out var answer) ? answer : null;

    /// <summary>As it stands in an address.</summary>
    public Dictionary<string, string> ToRoute() => new (string Name, string? Value)[]
    {
        ("lane", Lane?.ToString()), ("state", State?.ToString()), ("county", County), ("unit", Unit), ("category", Category),
        ("from", Iso(From)), ("to", Iso(To)), ("overdue", Overdue ? "true" : null), ("supervised", Supervised ? "true" : null),
        ("rating", Rating), ("find", Find),
    }.Where(each => !string.IsNullOrEmpty(each.Value)).ToDictionary(each => each.Name, each => each.Value!);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), BeijingTime.Offset);
}
