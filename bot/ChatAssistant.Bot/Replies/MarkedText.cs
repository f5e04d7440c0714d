using System.Text;
using System.Text.RegularExpressions;

namespace ChatAssistant.Bot.Replies;

/// <summary>
/// The markdown of a reply. Links and quotes are made here; whatever else is put in stays words: what citizens, staff or documents wrote
/// becomes no link, no mention and no other mark, whichever channel shows it.
/// </summary>
internal sealed partial class MarkedText
{
    private readonly StringBuilder _text = new();

    /// <summary>Markdown of our own texts, in which nobody else's words stand.</summary>
    public static MarkedText Ours(string markdown)
    {
        var ours = new MarkedText();
        ours._text.Append(markdown);
        return ours;
    }

    /// <summary>Words as they stand.</summary>
    public MarkedText Words(string words)
    {
        _text.Append(Escaped(words));
        return this;
    }

    /// <summary>Begins anew beneath what is there.</summary>
    public MarkedText Paragraph(string words = "")
    {
        _text.Append("\n\n");
        return Words(words);
    }

    public MarkedText Link(string title, string address)
    {
        _text.Append('[').Append(Escaped(title)).Append("](").Append(address).Append(')');
        return this;
    }

    /// <summary>A line of a list, to be followed by what it says.</summary>
    public MarkedText Item()
    {
        _text.Append("\n\n- ");
        return this;
    }

    public MarkedText Quote(string words)
    {
        _text.Append("\n\n> ").Append(Escaped(words).ReplaceLineEndings("\n> "));
        return this;
    }

    public override string ToString() => _text.ToString();

    // The signs of lists show what they say, and stay.
    private static string Escaped(string words) => Sign().Replace(words, @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>|~]|(?<=\])\(|&(?=[#A-Za-z])|(?<=^[ ]{0,3})[#=]", RegexOptions.Multiline)]
    private static partial Regex Sign();
}
