using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Knowledge;

/// <summary>What an import may cost. Files come from staff, who may have them from anywhere.</summary>
public sealed record ImportLimits
{
    public const string Section = "Knowledge:Import";

    public static ImportLimits Default { get; } = new();

    /// <summary>Bytes of one file. The longest national law is 0.6 MB as text; a scanned notice with pictures stays below ten.</summary>
    [Range(1024, 64 * 1024 * 1024)]
    public int FileBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Characters of text that come out of one file, so that a small file cannot fill the memory with text.</summary>
    [Range(1024, 64 * 1024 * 1024)]
    public int TextLength { get; init; } = 8 * 1024 * 1024;

    /// <summary>Bytes that a zip, or a docx, may unpack to, counted while they are read. A real docx stays below five megabytes.</summary>
    [Range(1024, 512 * 1024 * 1024)]
    public int InflatedBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>How often larger than packed a part may unpack. Text packs ten to one; zip bombs a thousand to one.</summary>
    [Range(2, 1000)]
    public int InflatedRatio { get; init; } = 100;

    /// <summary>Files in one zip. All laws of a country are some hundreds.</summary>
    [Range(1, 10_000)]
    public int ZipEntries { get; init; } = 1000;

    /// <summary>Tags of one web page. A code of 1,200 articles with a span around every number has some 60,000.</summary>
    [Range(1000, 10_000_000)]
    public int HtmlTags { get; init; } = 500_000;

    /// <summary>How deep the XML of a docx may be nested. Word stays below fifty, tables within tables included.</summary>
    [Range(50, 10_000)]
    public int XmlDepth { get; init; } = 500;

    /// <summary>How long an outside program may take over one file. The slowest real PDF takes under two seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:02:00")]
    public TimeSpan ToolTime { get; init; } = TimeSpan.FromSeconds(20);
}
