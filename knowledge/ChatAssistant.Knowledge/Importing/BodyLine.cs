using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>One line of a body that holds something.</summary>
/// <param name="Depth">How many # mark it as a heading; 0 for text.</param>
/// <param name="Text">Without those marks.</param>
internal readonly partial record struct BodyLine(int Depth, string Text)
{
    public static IReadOnlyList<BodyLine> Of(string body) =>
        [.. TextLines.Of(body).Where(line => !line.StartsWith("<!--", StringComparison.Ordinal)).Select(Read)];

    private static BodyLine Read(string line) =>
        HeadingMark().Match(line) is { Success: true } match
            ? new(match.Groups[1].Length, line[match.Length..].Trim())
            : new(0, line);

    [GeneratedRegex(@"^(#{1,6})[ \t\u3000]+(?=\S)")]
    private static partial Regex HeadingMark();
}
