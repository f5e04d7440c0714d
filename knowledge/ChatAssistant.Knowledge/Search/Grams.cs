namespace ChatAssistant.Knowledge;

/// <summary>All grams of a text at once, as <see cref="GramReader"/> reads them.</summary>
internal static class Grams
{
    public static IReadOnlyList<Gram> Of(string plain)
    {
        var all = new List<Gram>(2 * plain.Length);
        var grams = new GramReader(plain);
        while (grams.Read()) all.Add(grams.Current);
        return all;
    }
}
