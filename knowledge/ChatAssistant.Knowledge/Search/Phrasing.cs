namespace ChatAssistant.Knowledge;

/// <summary>A question that a passage is known to answer, as it is compared with what people ask.</summary>
/// <param name="Keys">Its grams but for single characters, each once.</param>
/// <param name="Rarities">Of each.</param>
internal sealed record Phrasing(long[] Keys, float[] Rarities)
{
    public static Phrasing Of(string text, TextIndex index)
    {
        long[] keys = [.. Grams.Of(PlainText.Of(text)).Where(gram => !gram.IsCharacter).Select(gram => gram.Key).Distinct()];
        return new(keys, [.. keys.Select(index.RarityOf)]);
    }
}
