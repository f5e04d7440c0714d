using System.Text.RegularExpressions;

namespace ChatAssistant.Web.CommandLine;

/// <summary>A reply for a terminal: the little Markdown that replies use, undone.</summary>
internal static partial class PlainChat
{
    public static string Of(string markdown) => Escaped().Replace(BlankLines().Replace(Link().Replace(markdown, "$1 $2"), "\n"), "$1");

    [GeneratedRegex(@"(?<!\\)\[((?:\\.|[^\]\\])+)\]\((\S+?)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\\([\\`*_\[\](<>|~&#=])")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\n{2,}")]
    private static partial Regex BlankLines();
}
