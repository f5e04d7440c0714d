using System.Text.RegularExpressions;

namespace ChatAssistant.Bot.Office;

/// <summary>The places in a text where the service puts something in, as {日期}.</summary>
public static partial class OfficeBlanks
{
    /// <summary>The names between braces, in the order they stand.</summary>
    public static IReadOnlyList<string> In(string text) => [.. Blank().Matches(text).Select(Name)];

    /// <summary>What is left of a text without them.</summary>
    public static string Without(string text) => Blank().Replace(text, "");

    /// <summary>Fills them in one go: what is put in is never read again, whatever it says.</summary>
    internal static string Fill(string text, IReadOnlyList<string> names, IReadOnlyList<string> fills) =>
        Blank().Replace(text, blank => names.IndexOf(Name(blank)) is var at and >= 0 ? fills[at] : blank.Value);

    private static int IndexOf(this IReadOnlyList<string> names, string name) => names.ToList().IndexOf(name);

    private static string Name(Match blank) => blank.Groups["name"].Value;

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}")]
    private static partial Regex Blank();
}
