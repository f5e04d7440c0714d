using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>What a model is given to read.</summary>
internal static partial class MeaningTexts
{
    /// <summary>In characters. Models read at least some five hundred, and the first sentences say what an article is about.</summary>
    private const int Longest = 480;

    /// <summary>More questions would tell no more of a model.</summary>
    private const int MostHeldOut = 200;

    /// <summary>What an entry says.</summary>
    public static string Of(Entry entry) => Cut($"{entry.Passage.DocumentTitle} {entry.Heading}\n{entry.PlainWords}\n{entry.Node.Text}");

    /// <summary>How people ask for it; null when no phrasing is known. The first is held out, see <see cref="HeldOut"/>.</summary>
    public static string? Asking(Entry entry) => entry.Phrasings.Count < 2 ? null : Cut(string.Join('\n', entry.Phrasings.Skip(1)));

    /// <summary>Questions of which the right entry is known, to learn from what the model's cosines say.</summary>
    public static IEnumerable<(int Entry, string Question)> HeldOut(IReadOnlyList<Entry> entries)
    {
        var asked = Enumerable.Range(0, entries.Count).Where(at => entries[at].Phrasings.Count > 1).ToList();
        return asked.Where((_, place) => place % Math.Max(1, asked.Count / MostHeldOut) == 0).Select(at => (at, entries[at].Phrasings[0]));
    }

    /// <summary>All that must have been read.</summary>
    public static IEnumerable<string> All(IReadOnlyList<Entry> entries) =>
        entries.Select(Of).Concat(entries.Select(Asking).OfType<string>()).Concat(HeldOut(entries).Select(held => held.Question));

    /// <summary>A question without figures that may be somebody's telephone or identity number.</summary>
    public static string OfQuestion(string question) => Cut(LongFigure().Replace(question, ""));

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest];

    [GeneratedRegex(@"[0-9０-９][0-9０-９Xx\- ]{4,}")]
    private static partial Regex LongFigure();
}
