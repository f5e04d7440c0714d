using System.Text.RegularExpressions;

namespace ChatAssistant.Channels.Rendering;

/// <summary>Our own markdown as words for a channel that shows none: emphasis goes, quotes keep their words, links keep their address.</summary>
internal static partial class PlainMarkdown
{
    public static string Of(string markdown)
    {
        var text = Link().Replace(markdown, match => $"{match.Groups["title"].Value} {match.Groups["address"].Value}");
        text = LineMark().Replace(text, "");
        text = Bullet().Replace(text, "· ");
        text = Emphasis().Replace(text, "${words}");
        return ManyLines().Replace(Unescaped(text), "\n\n").Trim();
    }

    /// <summary>Signs that were kept from being read as marks, as they are.</summary>
    internal static string Unescaped(string text) => Escaped().Replace(text, "$1");

    [GeneratedRegex(@"(?<!\\)\[(?<title>(?:\\.|[^\[\]\\\n])+)\]\((?<address>[^()\s]+)\)")]
    internal static partial Regex Link();

    /// <summary>The signs of quotes and headings, at the beginning of a line.</summary>
    [GeneratedRegex(@"^(>+[ ]?|#{1,6}[ ]+)+", RegexOptions.Multiline)]
    private static partial Regex LineMark();

    [GeneratedRegex(@"^[ ]*[-*+][ ]+", RegexOptions.Multiline)]
    private static partial Regex Bullet();

    // An underscore or a star within a word or an address is no emphasis.
    [GeneratedRegex(@"(?<![A-Za-z0-9*_`/\\])(?<mark>\*\*|__|\*|_|`)(?=\S)(?<words>[^\n*`]+?)(?<=[^\s\\])\k<mark>(?![A-Za-z0-9*_`/])")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#=+.!|<>~&-])")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex ManyLines();
}
