namespace ChatAssistant.Knowledge;

/// <summary>
/// The rank of a document by its title, as a factor on its points where a corpus mixes ranks: constitution and codes before laws, laws before
/// judicial interpretations, those before regulations and rules. What is in force on trial comes lower.
/// </summary>
internal static class Authority
{
    private const float Code = 1.5f, Law = 1.25f, Interpretation = 1.1f, Regulation = 1, Trial = 0.9f;

    public static float Of(string title) =>
        RankOf(title) * (title.Contains("试行", StringComparison.Ordinal) || title.Contains("暂行", StringComparison.Ordinal) ? Trial : 1);

    private static float RankOf(string title) => title switch
    {
        _ when title.StartsWith("最高人民", StringComparison.Ordinal) => Interpretation,
        _ when title.EndsWith("法典", StringComparison.Ordinal) || title.EndsWith("宪法", StringComparison.Ordinal) => Code,
        _ when title.EndsWith('法') && !title.EndsWith("办法", StringComparison.Ordinal) => Law,
        _ => Regulation,
    };
}
