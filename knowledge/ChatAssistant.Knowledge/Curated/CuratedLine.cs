namespace ChatAssistant.Knowledge;

/// <summary>An entry of <c>curated/answers.yaml</c> as it is written there.</summary>
internal sealed class CuratedLine
{
    public string Id { get; init; } = "";

    public List<string> Questions { get; init; } = [];

    public string Answer { get; init; } = "";

    public List<string> Citations { get; init; } = [];

    public string From { get; init; } = "";

    public string? Until { get; init; }

    public string Owner { get; init; } = "";

    public string Review { get; init; } = "";
}
