using System.Globalization;
using ChatAssistant.Cases;

namespace ChatAssistant.Web.Statistics;

/// <summary>
/// Which cases are counted, under the names the list gives them in addresses (<c>lane</c>, <c>state</c>, <c>county</c> …). What is not given
/// lets all through.
/// </summary>
public sealed record CaseSelection
{
    public Lane? Lane { get; init; }

    public CaseState? State { get; init; }

    public string? County { get; init; }

    /// <summary>A unit that has it now.</summary>
    public string? Unit { get; init; }

    public string? Category { get; init; }

    /// <summary>This day in Asia/Shanghai or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>This day in Asia/Shanghai or earlier.</summary>
    public DateOnly? To { get; init; }

    public bool Overdue { get; init; }

    public bool Supervised { get; init; }

    /// <summary>As it stands in an address.</summary>
    public Dictionary<string, string> ToRoute() => new (string Name, string? Value)[]
    {
        ("lane", Lane?.ToString()), ("state", State?.ToString()), ("county", County), ("unit", Unit), ("category", Category),
        ("from", Iso(From)), ("to", Iso(To)), ("overdue", Overdue ? "true" : null), ("supervised", Supervised ? "true" : null),
    }.Where(each => !string.IsNullOrEmpty(each.Value)).ToDictionary(each => each.Name, each => each.Value!);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
