using System.Text.Json;

namespace ChatAssistant.Knowledge;

/// <summary>A list of law versions with their files and dates, as collections of law texts carry it.</summary>
internal static class VersionsFile
{
    public const string Name = "versions.json";

    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Facts by file name; none when there is no such file.</summary>
    public static async Task<IReadOnlyDictionary<string, DocumentFacts>> ReadAsync(string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file)) return new Dictionary<string, DocumentFacts>();

        await using var stream = File.OpenRead(file);
        var entries = await JsonSerializer.DeserializeAsync<List<VersionEntry>>(stream, Format, cancellationToken) ?? [];
        return entries.Where(entry => entry.File is not null).ToDictionary(entry => entry.File!, entry => entry.ToFacts());
    }
}
