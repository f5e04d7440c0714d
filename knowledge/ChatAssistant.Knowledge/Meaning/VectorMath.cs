using System.Numerics;

namespace ChatAssistant.Knowledge;

internal static class VectorMath
{
    /// <summary>The cosine of two vectors of length one.</summary>
    public static float Cosine(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector<float>.Zero;
        var at = 0;
        for (; at + Vector<float>.Count <= a.Length; at += Vector<float>.Count) sum += new Vector<float>(a[at..]) * new Vector<float>(b[at..]);
        var cosine = Vector.Sum(sum);
        for (; at < a.Length; at++) cosine += a[at] * b[at];
        return cosine;
    }
}
