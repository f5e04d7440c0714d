using System.Buffers;
using System.Globalization;
using System.Text;

namespace ChatAssistant.Channels.Rendering;

/// <summary>Cuts a text so that each part fits into so many bytes of UTF-8: at the end of a paragraph or sentence where there is one.</summary>
internal static class TextParts
{
    private const string Closers = "”’」』）)】》\"'";

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？；!?;…");
    private static readonly SearchValues<char> Pauses = SearchValues.Create("，、：,: ");

    public static IReadOnlyList<string> Cut(string text, int mostBytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostBytes, 1);
        var parts = new List<string>();
        var rest = text.Trim();
        while (Encoding.UTF8.GetByteCount(rest) > mostBytes)
        {
            var (part, from) = First(rest, Fitting(rest, mostBytes));
            parts.Add(part);
            rest = rest[from..].TrimStart();
        }

        if (rest.Length > 0) parts.Add(rest);
        return parts;
    }

    /// <summary>How many characters fit, never breaking what is read as one. One that alone is longer than a part is taken apart all the same.</summary>
    private static int Fitting(string text, int mostBytes)
    {
        var (end, bytes) = (0, 0);
        while (end < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, end);
            bytes += Encoding.UTF8.GetByteCount(text.AsSpan(end, length));
            if (bytes > mostBytes) break;
            end += length;
        }

        return end > 0 ? end : Math.Min(text.Length, char.IsHighSurrogate(text[0]) ? 2 : 1);
    }

    private static (string Part, int From) First(string text, int fitting)
    {
        var end = Break(text, fitting);
        return (text[..end].TrimEnd(), end);
    }

    /// <summary>The best place to break: each kind counts only if it does not leave the part half empty.</summary>
    private static int Break(string text, int fitting)
    {
        var window = text.AsSpan(0, fitting);
        var least = fitting / 2;
        if (window.LastIndexOf("\n\n") is var paragraph && paragraph > least) return paragraph;
        if (SentenceEnd(window) is var sentence && sentence > least) return sentence;
        if (window.LastIndexOf('\n') is var line && line > least) return line;
        if (window.LastIndexOfAny(Pauses) + 1 is var pause && pause > least) return pause;
        return fitting;
    }

    private static int SentenceEnd(ReadOnlySpan<char> window)
    {
        var at = window.LastIndexOfAny(SentenceEnds) + 1;
        if (at == 0) return 0;
        while (at < window.Length && Closers.Contains(window[at], StringComparison.Ordinal)) at++;
        return at;
    }
}
