namespace ChatAssistant.Knowledge;

/// <summary>The vectors of all entries of a library, and what a cosine means among them. Never changes.</summary>
internal sealed class PassageMeanings
{
    private readonly float[][] _says;
    private readonly float[]?[] _asking;
    private readonly MeaningScale? _scale;

    private PassageMeanings(float[][] says, float[]?[] asking, IEnumerable<(int Entry, float[] Question)> heldOut)
    {
        (_says, _asking) = (says, asking);
        _scale = MeaningScale.Of([.. heldOut.AsParallel().AsOrdered().Select(each => Try(each.Entry, each.Question))]);
    }

    /// <summary>Numbers in each vector.</summary>
    public int Dimensions => _says[0].Length;

    /// <summary>Null when a vector is missing, since an entry without would fall behind, or when the vectors tell nothing.</summary>
    public static PassageMeanings? Of(IReadOnlyList<Entry> entries, TextVectors vectors)
    {
        if (entries.Count < 2 || MeaningTexts.All(entries).Any(text => !vectors.Has(text))) return null;

        var meanings = new PassageMeanings(
            [.. entries.Select(entry => vectors.Find(MeaningTexts.Of(entry))!)],
            [.. entries.Select(entry => MeaningTexts.Asking(entry) is { } text ? vectors.Find(text) : null)],
            MeaningTexts.HeldOut(entries).Select(held => (held.Entry, vectors.Find(held.Question)!)));
        return meanings._scale is null ? null : meanings;
    }

    /// <summary>How close all entries are to a question.</summary>
    /// <param name="question">Of length one, with as many <see cref="Dimensions"/>.</param>
    /// <param name="weight">Of closeness beside words.</param>
    public Closeness To(float[] question, double weight) => new(Array.ConvertAll(CosinesTo(question), _scale!.ShareOf), weight);

    private float[] CosinesTo(float[] question)
    {
        var cosines = new float[_says.Length];
        for (var entry = 0; entry < cosines.Length; entry++)
        {
            var says = VectorMath.Cosine(question, _says[entry]);
            cosines[entry] = _asking[entry] is { } asking ? Math.Max(says, VectorMath.Cosine(question, asking)) : says;
        }

        return cosines;
    }

    private MeaningScale.HeldOut Try(int entry, float[] question)
    {
        var cosines = CosinesTo(question);
        float[] wrong = [.. cosines[..entry], .. cosines[(entry + 1)..]];
        Array.Sort(wrong);
        return new(cosines[entry], wrong);
    }
}
