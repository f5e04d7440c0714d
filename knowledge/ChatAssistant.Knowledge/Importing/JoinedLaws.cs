using System.Text;
using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>
/// Puts the long laws together that one public collection keeps in a folder each: a README with the title, which names
/// the next file, then a file a part. The articles tell the parts' order; a part without a next number comes at the end.
/// </summary>
internal static partial class JoinedLaws
{
    private const string First = "README.md";

    public static async Task<IReadOnlyList<ImportFile>> JoinAsync(IReadOnlyList<ImportFile> files, CancellationToken cancellationToken)
    {
        var joined = new List<ImportFile>();
        foreach (var folder in files.GroupBy(file => Path.GetDirectoryName(file.Name)))
        {
            var head = folder.FirstOrDefault(file => Path.GetFileName(file.Name) == First);
            if (head is not null && folder.Count() > 1 && await FirstPartAsync(head, cancellationToken) is { } next)
                joined.Add(new(head.Name, stop => LoadAsync(head, next, [.. folder.Where(file => file != head && file.Name.EndsWith(".md", StringComparison.Ordinal))], stop)));
            else joined.AddRange(folder);
        }

        return joined;
    }

    /// <summary>The name of the file that the front matter calls the next; null when it calls none.</summary>
    private static async Task<string?> FirstPartAsync(ImportFile head, CancellationToken cancellationToken)
    {
        try
        {
            var text = Encoding.UTF8.GetString((await head.LoadAsync(cancellationToken)).Span);
            return NextFile().Match(text) is { Success: true } match ? Path.GetFileName(match.Groups[1].Value) : null;
        }
        catch (FormatException)
        {
            // Too large to be the head of anything; it is read, and refused, as a file of its own.
            return null;
        }
    }

    private static async Task<ReadOnlyMemory<byte>> LoadAsync(ImportFile head, string next, List<ImportFile> parts, CancellationToken cancellationToken)
    {
        var whole = new StringBuilder(await TextAsync(head, cancellationToken));
        var texts = new List<(string Name, string Text)>();
        foreach (var part in parts) texts.Add((Path.GetFileName(part.Name), await TextAsync(part, cancellationToken)));
        foreach (var text in InOrder(texts, next)) whole.Append("\n\n").Append(HeadingMark().Replace(text, "#$0"));
        return Encoding.UTF8.GetBytes(whole.ToString());
    }

    private static IEnumerable<string> InOrder(List<(string Name, string Text)> parts, string next)
    {
        var last = 0;
        for (var part = parts.Find(part => part.Name == next); part.Text is not null; part = parts.Find(part => Articles(part.Text) is [var first, ..] && first == last + 1))
        {
            parts.Remove(part);
            last = Articles(part.Text) is [.., var end] ? end : last;
            yield return part.Text;
        }

        foreach (var (_, text) in parts) yield return text;
    }

    private static List<int> Articles(string text) =>
        [.. BodyLine.Of(text).Select((line, index) => ArticleOpening.At(index, line.Text)).OfType<ArticleOpening>().Select(opening => opening.Number)];

    private static async Task<string> TextAsync(ImportFile file, CancellationToken cancellationToken) =>
        FrontMatter.Split(TextDecoding.Decode((await file.LoadAsync(cancellationToken)).Span)).Body;

    [GeneratedRegex(@"\A---\n(?:.*\n){0,10}?next: (\S+\.md)\n")]
    private static partial Regex NextFile();

    [GeneratedRegex("^#{1,5} ", RegexOptions.Multiline)]
    private static partial Regex HeadingMark();
}
