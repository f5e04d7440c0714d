using System.IO.Compression;
using System.Text.Json;

namespace ChatAssistant.Knowledge;

/// <summary>A file of an evaluation set: JSON Lines, as it is or packed with gzip.</summary>
public static class EvaluationFile
{
    private const string Packed = ".gz";

    /// <summary>The files of a set: the path itself, or what a folder holds of them, by name.</summary>
    public static IReadOnlyList<string> In(string path) => Directory.Exists(path)
        ? [.. Directory.EnumerateFiles(path).Where(IsLines).Order(StringComparer.Ordinal)]
        : [path];

    /// <summary>What its first line shows. A <see cref="FormatException"/> in words for people when it is none of them.</summary>
    public static EvaluationFileKind KindOf(string path)
    {
        var first = Read(path, json => json.Clone()).FirstOrDefault();
        return first.ValueKind != JsonValueKind.Object ? throw Unknown(path)
            : Has("question") && Has("expect") ? EvaluationFileKind.Questions
            : Has("query") ? EvaluationFileKind.Queries
            : Has("text") && (Has("title") || Has("law")) ? EvaluationFileKind.Articles
            : throw Unknown(path);

        bool Has(string name) => first.TryGetProperty(name, out _);
    }

    /// <summary>Reads line by line; one that cannot be read is a <see cref="FormatException"/> that names it.</summary>
    internal static IEnumerable<T> Read<T>(string path, Func<JsonElement, T> read)
    {
        using var lines = Open(path);
        for (var number = 1; lines.ReadLine() is { } line; number++)
            if (!string.IsNullOrWhiteSpace(line)) yield return ReadLine(path, number, line, read);
    }

    private static T ReadLine<T>(string path, int number, string line, Func<JsonElement, T> read)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return read(json.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"{Path.GetFileName(path)} 第{number}行读不懂，请改正后再评测。", fault);
        }
    }

    private static StreamReader Open(string path)
    {
        var file = File.OpenRead(path);
        return new(path.EndsWith(Packed, StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file);
    }

    private static bool IsLines(string path) =>
        path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl" + Packed, StringComparison.OrdinalIgnoreCase);

    private static FormatException Unknown(string path) =>
        new($"{Path.GetFileName(path)} 不是评测文件：每行应是有 question 和 expect、有 query 和 gold，或者有 id、title 和 text 的JSON对象。");
}
