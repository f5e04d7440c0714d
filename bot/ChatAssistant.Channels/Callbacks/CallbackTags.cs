using System.Buffers;

namespace ChatAssistant.Channels.Callbacks;

/// <summary>
/// Looks over the tags of a callback before a parser does: platforms write names and nothing else. Attributes by the thousand, declarations and
/// sections that never end cost a parser memory before it sees that they are wrong, and so do names by the thousand, each of which it keeps.
/// </summary>
internal static class CallbackTags
{
    private const string SectionStart = "<![CDATA[";
    private const string SectionEnd = "]]>";
    private const int LongestTag = 128;

    /// <summary>Tags and sections. What WeCom tells of an approval has some hundreds.</summary>
    private const int MostTags = 2000;

    private static readonly SearchValues<char> NotOfNames = SearchValues.Create("=!<'\"&");

    /// <summary>Whether there are only short tags without attributes, not too many, text, and sections that end.</summary>
    public static bool ArePlain(ReadOnlySpan<char> xml)
    {
        var tags = 0;
        while (xml.IndexOf('<') is >= 0 and var at)
        {
            var length = LengthOf(xml[at..]);
            if (length < 0 || ++tags > MostTags) return false;
            xml = xml[(at + length)..];
        }

        return true;
    }

    /// <summary>How long the tag or section is that a text begins with; negative when it is none of those that platforms write.</summary>
    private static int LengthOf(ReadOnlySpan<char> xml)
    {
        if (xml.StartsWith(SectionStart)) return xml.IndexOf(SectionEnd) is >= 0 and var end ? end + SectionEnd.Length : -1;
        var close = xml[..Math.Min(xml.Length, LongestTag)].IndexOf('>');
        if (close < 0) return -1;
        return xml[1] is '?' || xml.StartsWith("<!--") || !xml[1..close].ContainsAny(NotOfNames) ? close + 1 : -1;
    }
}
