namespace ChatAssistant.Web.Published;

/// <summary>What of the published matters somebody asks to see.</summary>
/// <param name="County">Of this county alone.</param>
/// <param name="Category">Of this category alone.</param>
/// <param name="Words">With all of these words, parted by spaces, in what is published.</param>
/// <param name="Number">Which page, from 1.</param>
public sealed record PublishedQuery(string? County, string? Category, string? Words, int Number)
{
    public const int LongestWords = 50;

    public bool IsNarrowed => County is { Length: > 0 } || Category is { Length: > 0 } || Words is { Length: > 0 };

    /// <summary>The address of another page of the same.</summary>
    public Dictionary<string, string?> RouteTo(int number) =>
        new() { ["county"] = County, ["category"] = Category, ["words"] = Words, ["number"] = $"{number}" };
}
