using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Web.Cases.Bulk;

/// <summary>What is asked of many cases.</summary>
/// <param name="Act">What is to be done to each.</param>
/// <param name="Numbers">Their numbers, as they were ticked.</param>
/// <param name="Value">With what: a category, a unit, a lead's number, a label; empty while nobody has said.</param>
/// <param name="Reason">Why, for a merge.</param>
public sealed record BulkOrder(BulkAct Act, IReadOnlyList<string> Numbers, string Value, string Reason)
{
    /// <summary>With 交办: whose each case is to be, by its number, where <see cref="Value"/> names no unit for all; null while nobody has said.</summary>
    public IReadOnlyDictionary<string, AssignTo>? Units { get; init; }

    public AssignTo? UnitsOf(Case found) => Value.Length > 0 ? new(Value) : Units?.GetValueOrDefault($"{found.Number}");
}
