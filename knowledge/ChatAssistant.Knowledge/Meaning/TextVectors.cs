using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Extensions.AI;

namespace ChatAssistant.Knowledge;

/// <summary>Vectors of length one, all of one model, by the texts they are of.</summary>
internal sealed class TextVectors
{
    private readonly Dictionary<UInt128, float[]> _vectors = [];

    /// <summary>Numbers in each; 0 while there is none.</summary>
    public int Dimensions { get; private set; }

    public int Count => _vectors.Count;

    public IReadOnlyDictionary<UInt128, float[]> All => _vectors;

    public float[]? Find(string text) => _vectors.GetValueOrDefault(KeyOf(text));

    public bool Has(string text) => _vectors.ContainsKey(KeyOf(text));

    /// <exception cref="InvalidDataException">It is not a vector such as the others.</exception>
    public void Add(string text, Embedding<float> given) => Add(KeyOf(text), Normalised(given.Vector.ToArray()));

    /// <summary>The same for what was normalised before.</summary>
    public void Add(UInt128 key, float[] vector)
    {
        if (Dimensions == 0) Dimensions = vector.Length;
        if (vector.Length != Dimensions) throw new InvalidDataException("Vectors of different lengths cannot be compared.");
        _vectors[key] = vector;
    }

    public TextVectors Copy() => Of(_vectors.Keys);

    /// <summary>Those of some texts only.</summary>
    public TextVectors Of(IEnumerable<string> texts) => Of(texts.Select(KeyOf).Where(_vectors.ContainsKey).Distinct());

    /// <exception cref="InvalidDataException">It points nowhere.</exception>
    public static float[] Normalised(float[] vector)
    {
        var length = Math.Sqrt(vector.Sum(value => (double)value * value));
        if (!double.IsFinite(length) || length < float.Epsilon) throw new InvalidDataException("A vector has no direction.");
        return Array.ConvertAll(vector, value => (float)(value / length));
    }

    private TextVectors Of(IEnumerable<UInt128> keys)
    {
        var some = new TextVectors();
        foreach (var key in keys) some.Add(key, _vectors[key]);
        return some;
    }

    /// <summary>Half of a SHA-256 tells texts apart as surely as the whole.</summary>
    private static UInt128 KeyOf(string text) =>
        MemoryMarshal.Read<UInt128>(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())));
}
