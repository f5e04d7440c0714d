using ChatAssistant.Knowledge;
using Newtonsoft.Json;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary>A version as <c>knowledge list --json</c> prints it (docs/contract.md).</summary>
public sealed record ListedDocument(
    [property: JsonProperty("address")] string Address,
    [property: JsonProperty("title")] string Title,
    [property: JsonProperty("kind")] string Kind,
    [property: JsonProperty("status")] string Status,
    [property: JsonProperty("layer")] string Layer)
{
    [JsonProperty("issuer")]
    public string? Issuer { get; init; }

    [JsonProperty("number")]
    public string? Number { get; init; }

    [JsonProperty("adopted")]
    public string? Adopted { get; init; }

    [JsonProperty("published")]
    public string? Published { get; init; }

    [JsonProperty("effective")]
    public string? Effective { get; init; }

    [JsonProperty("ended")]
    public string? Ended { get; init; }

    [JsonProperty("articles")]
    public int Articles { get; init; }

    [JsonProperty("passages")]
    public int Passages { get; init; }

    [JsonProperty("source")]
    public string? Source { get; init; }

    [JsonProperty("sha256")]
    public string? Sha256 { get; init; }

    public static IEnumerable<ListedDocument> Of(IKnowledgeBase knowledge, DateOnly today)
    {
        var histories = knowledge.Documents.Select(held => held.Facts).OfType<DocumentFacts>().ToLookup(facts => facts.Id);
        return knowledge.Documents.Select(held => Of(held, new DocumentHistory(histories[held.Address.Document]), knowledge.Read(held.Address), today));
    }

    public string ToJson() => JsonConvert.SerializeObject(this);

    /// <summary>One line for people; parts that are not known are left out.</summary>
    public override string ToString()
    {
        var size = Articles > 0 ? $"{Articles}条" : $"{Passages}部分";
        string?[] parts =
        [
            Address,
            Status,
            Title,
            Layer == "digest" ? "摘要" : "原文",
            size,
            Effective is null ? null : $"{Effective}起施行",
            Ended is null ? null : $"至{Ended}",
            Source is null ? null : $"来源 {Source}",
            Sha256 is null ? null : $"sha256 {Sha256[..12]}",
        ];
        return string.Join("  ", parts.Where(part => part is not null));
    }

    private static ListedDocument Of(DocumentSummary held, DocumentHistory history, IReadOnlyList<Passage> passages, DateOnly today) => new(
        held.Address.ToString(),
        held.Title,
        held.Kind.ToString().ToLowerInvariant(),
        held.Facts is { } facts ? history.StatusOf(facts, today).ToWord() : VersionStatus.InForce.ToWord(),
        held.Layer.ToString().ToLowerInvariant())
    {
        Issuer = Known(held.Issuer),
        Number = Known(held.Facts?.Number),
        Adopted = Day(held.Adopted),
        Published = Day(held.Published),
        Effective = Day(held.Address.Effective),
        Ended = Day(held.Ended),
        Articles = passages.Count(passage => char.IsAsciiDigit(passage.Address.Path[0])),
        Passages = held.PassageCount,
        Source = Known(held.Facts?.Source),
        Sha256 = Known(held.Facts?.Sha256),
    };

    private static string? Known(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string? Day(DateOnly? day) => day is { } known ? $"{known:yyyy-MM-dd}" : null;
}
