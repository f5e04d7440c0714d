using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChatAssistant.Cases.History;

/// <summary>
/// Each event's hash covers the one before, the first the case's own id, and the case keeps the last:
/// whoever edits, deletes, adds or moves an event in the store is found out.
/// </summary>
public static class EventChain
{
    /// <summary>The sequence of the first event that is not what was recorded; null when all are. A cut-off end is missed by the number after the last.</summary>
    public static int? FirstBroken(Case found) => FirstBroken(found.Id, found.Events, found.ChainHead);

    /// <inheritdoc cref="FirstBroken(Case)"/>
    /// <param name="caseId">The case they should belong to.</param>
    /// <param name="events">Its events, in any order.</param>
    /// <param name="head">The hash of the last.</param>
    public static int? FirstBroken(Guid caseId, IEnumerable<CaseEvent> events, string head)
    {
        var (before, expected) = (Start(caseId), 1);
        foreach (var each in events.OrderBy(each => each.Sequence))
        {
            if (each.Sequence != expected || each.Hash != HashOf(before, each)) return expected;
            (before, expected) = (each.Hash, expected + 1);
        }

        return before == head ? null : expected;
    }

    internal static string Start(Guid caseId) => Hex(caseId.ToString("N"));

    internal static string HashOf(string before, CaseEvent each)
    {
        string?[] fields =
        [
            before, Number(each.Sequence), each.Action, each.From.ToString(), each.To.ToString(), each.By.ToString(), each.Actor,
            each.Reason, each.Basis, Number(each.At.UtcTicks), each.Id.ToString("N"),
        ];
        // Lengths keep a field's end from being moved into the next; -1 keeps nothing apart from empty.
        return Hex(string.Concat(fields.Select(field => $"{Number(field?.Length ?? -1)}:{field}")));
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
