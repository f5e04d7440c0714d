using System.Text.Json;

namespace ChatAssistant.Knowledge;

/// <summary>A list of law versions with their files and dates, as collections of law texts carry it.</summary>
internal static class VersionsFile
{
    public const string Name = "versions.json";

    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, MaxDepth = 8 };

    /// <summary>Facts by file name from every such file, and a failed reading for each that is broken.</summary>
    public static async Task<(IReadOnlyDictionary<string, DocumentFacts> Known, List<FileReading> Failed)> ReadAsync(
        IReadOnlyList<ImportFile> files, CancellationToken cancellationToken)
    {
        var known = new Dictionary<string, DocumentFacts>();
        var failed = new List<FileReading>();
        foreach (var file in files.Where(file => Path.GetFileName(file.Name) == Name))
        {
            try
            {
                var folder = file.Name[..^Name.Length];
                var entries = JsonSerializer.Deserialize<List<VersionEntry>>((await file.LoadAsync(cancellationToken)).Span, Format) ?? [];
                foreach (var entry in entries.Where(entry => entry.File is not null)) known[folder + entry.File] = entry.ToFacts();
            }
            catch (Exception fault) when (fault is JsonException or FormatException)
            {
                failed.Add(new(file.Name, DocumentReading.Failed("版本清单 versions.json 不合格式，请改正或移走后再导入。")));
            }
        }

        return (known, failed);
    }
}
