using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace ChatAssistant.Knowledge;

/// <summary>The YAML block that opens our own Markdown files.</summary>
internal sealed class FrontMatter(Dictionary<string, object?> values)
{
    private const string Fence = "---";

    /// <summary>A map of lists is two deep.</summary>
    private const int Deepest = 4;

    /// <summary>The block and the text after it; no block when the file does not open with a fence or the YAML is broken.</summary>
    public static (FrontMatter? Block, string Body) Split(string text)
    {
        var start = text.TrimStart('\uFEFF');
        if (!start.StartsWith(Fence + "\n", StringComparison.Ordinal)) return (null, start);

        var end = start.IndexOf("\n" + Fence + "\n", Fence.Length, StringComparison.Ordinal);
        if (end < 0) return (null, start);

        var body = start[(end + Fence.Length + 2)..];
        var block = start[Fence.Length..end];
        try
        {
            return IsDeep(block) ? (null, start) : (new(new Deserializer().Deserialize<Dictionary<string, object?>>(block) ?? []), body);
        }
        catch (YamlException)
        {
            return (null, start);
        }
    }

    /// <summary>The parser of events has no recursion, the deserializer has: deep nesting would overflow the stack.</summary>
    private static bool IsDeep(string block)
    {
        var parser = new Parser(new StringReader(block));
        for (var depth = 0; parser.MoveNext();)
        {
            depth += parser.Current is MappingStart or SequenceStart ? 1 : parser.Current is MappingEnd or SequenceEnd ? -1 : 0;
            if (depth > Deepest) return true;
        }

        return false;
    }

    public bool HasId => Text("id").Length > 0;

    /// <summary>The facts; a <see cref="FormatException"/> names what is missing or wrong, in words for people.</summary>
    public DocumentFacts ToFacts() => new()
    {
        Id = Text("id"),
        Title = Text("title").Trim('《', '》') is { Length: > 0 } title ? title : throw new FormatException("文件头缺少 title，请写上文件的标题。"),
        ShortTitle = Text("short"),
        Aliases = values.GetValueOrDefault("aliases") is List<object> aliases ? [.. aliases.Select(alias => $"{alias}")] : [],
        Kind = KindOf(Text("kind")),
        Layer = Text("layer") == "digest" ? Layer.Digest : Layer.Original,
        Issuer = Text("issuer"),
        Place = Text("place"),
        Adopted = Day("adopted"),
        Published = Day("published"),
        Effective = Day("effective"),
        Ended = Day("ended"),
        Number = Text("number"),
        AmendedBy = Text("amended_by"),
        RepealedBy = Text("repealed_by"),
        Source = Text("source"),
        Accessed = Day("accessed"),
        Articles = int.TryParse(Text("articles"), CultureInfo.InvariantCulture, out var articles) ? articles : null,
    };

    private string Text(string key) => values.GetValueOrDefault(key) is { } value ? $"{value}".Trim() : "";

    private DateOnly? Day(string key) => Text(key) switch
    {
        "" => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        var text => throw new FormatException($"文件头的 {key} 不是日期：{text}。请写成 2025-09-01 的样子。"),
    };

    private static DocumentKind KindOf(string text) => text switch
    {
        "notice" => DocumentKind.Notice,
        "law" => DocumentKind.Law,
        "decision" => DocumentKind.Decision,
        "curated" => DocumentKind.CuratedAnswer,
        _ => throw new FormatException($"文件头的 kind 不认识：{text}。可用 notice、law、decision、curated。"),
    };
}
