namespace ChatAssistant.Knowledge;

/// <summary>A place that a question names by number.</summary>
/// <param name="Number">The article or section.</param>
/// <param name="Insert">1 for 之一; null when there is none.</param>
/// <param name="Paragraph">The 款 in it, or null.</param>
/// <param name="Item">The 项 in that, or null.</param>
/// <param name="IsArticle">Whether it speaks of an article (条), not of a part of a notice.</param>
/// <param name="Start">Where it stands in the plain question.</param>
/// <param name="Length">In characters.</param>
internal sealed record ArticleReference(int Number, int? Insert, int? Paragraph, int? Item, bool IsArticle, int Start, int Length)
{
    /// <summary>Articles are numbered 39 or 39-1, sections 三. People say 第三条 of both.</summary>
    public IEnumerable<string> Paths => Insert is { } insert
        ? [$"{Number}-{insert}"]
        : Number is > 0 and < 10_000 ? [$"{Number}", ChineseNumeral.Write(Number)] : [];

    public string Label => Insert is { } insert
        ? $"第{ChineseNumeral.Write(Number)}条之{ChineseNumeral.Write(insert)}"
        : Number is > 0 and < 10_000 ? $"第{ChineseNumeral.Write(Number)}条" : $"第{Number}条";
}
