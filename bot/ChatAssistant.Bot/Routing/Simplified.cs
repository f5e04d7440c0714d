using System.Collections.Frozen;
using ChatAssistant.Bot.Triage;

namespace ChatAssistant.Bot.Routing;

/// <summary>Reads traditional characters as the simplified ones that all word lists are written in. One stands for one, so places in a text stay.</summary>
internal static class Simplified
{
    private static readonly FrozenDictionary<char, char> Forms =
        WordFile.Lines("traditional.txt").SelectMany(line => line.Chunk(2)).DistinctBy(pair => pair[0]).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    public static string Of(string text) => string.Create(text.Length, text, (plain, written) =>
    {
        for (var at = 0; at < plain.Length; at++) plain[at] = Forms.GetValueOrDefault(written[at], written[at]);
    });

    /// <summary>A part found in the simplified text, as it was written.</summary>
    public static string AsWritten(string part, string written)
    {
        var at = Of(written).IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? part : written.Substring(at, part.Length);
    }
}
