using System.Globalization;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.Data.Care;

/// <summary>The passages a turn looked at, a line each: address, score, and + where evidence supported it.</summary>
internal static class CandidateLines
{
    private const string Supported = "+";

    public static string Write(IEnumerable<Candidate> candidates) =>
        string.Join('\n', candidates.Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Address}\t{each.Score}\t{(each.IsSupported ? Supported : "")}")));

    /// <summary>A line that cannot be read is left out.</summary>
    public static IReadOnlyList<Candidate> Read(string lines) => [.. lines.Split('\n').Select(ReadLine).OfType<Candidate>()];

    private static Candidate? ReadLine(string line) =>
        line.Split('\t') is [var address, var score, var mark] && Address.Parse(address) is { } place
            && double.TryParse(score, NumberStyles.Float, CultureInfo.InvariantCulture, out var points)
            ? new(place, points, mark == Supported)
            : null;
}
