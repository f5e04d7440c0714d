namespace ChatAssistant.Knowledge;

/// <summary>A numbered place: an article of a law or a section of a notice.</summary>
internal sealed record PlaceNumber(int Number, int? Insert, bool IsArticle)
{
    /// <summary>Articles are numbered 39 or 39-1, sections 三. People say 第三条 of both.</summary>
    public IEnumerable<string> Paths => Insert is { } insert
        ? [$"{Number}-{insert}"]
        : Number < 10_000 ? [$"{Number}", ChineseNumeral.Write(Number)] : [];
}
