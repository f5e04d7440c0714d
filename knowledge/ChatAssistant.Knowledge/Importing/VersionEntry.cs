namespace ChatAssistant.Knowledge;

/// <summary>One entry of <c>versions.json</c>.</summary>
internal sealed record VersionEntry
{
    public required string Short { get; init; }

    public required string Title { get; init; }

    public string? File { get; init; }

    public DateOnly? Published { get; init; }

    public required DateOnly Effective { get; init; }

    public DateOnly? LastDayInForce { get; init; }

    public int? Articles { get; init; }

    public string? Source { get; init; }

    public DocumentFacts ToFacts() => new()
    {
        Id = Short,
        ShortTitle = Short,
        Title = Title,
        Kind = DocumentKind.Law,
        Published = Published,
        Effective = Effective,
        Ended = LastDayInForce,
        Articles = Articles,
        Source = Source ?? "",
    };
}
