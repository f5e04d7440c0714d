using ChatAssistant.Knowledge;

namespace ChatAssistant.Benchmarks.Learning;

/// <summary>
/// Learns the weights of <see cref="FieldWords"/>: logistic regression by gradient steps that shrink as a gram is seen more often. The same
/// examples in the same order give the same weights.
/// </summary>
internal sealed class FieldTeacher
{
    private const int Rounds = 12, FewestExamples = 2;
    private const double Step = 0.5, LeaningStep = 0.01, Decay = 1e-4;

    private readonly Dictionary<string, (double Weight, double Seen)> _grams = [];
    private readonly List<(string[] Grams, bool IsOurs)> _examples;
    private readonly double _worthOfOthers;
    private double _leaning;

    /// <param name="ours">The grams of each question of our fields.</param>
    /// <param name="others">Of each of other fields; together they count as much as ours.</param>
    public FieldTeacher(IReadOnlyList<HashSet<string>> ours, IReadOnlyList<HashSet<string>> others)
    {
        var known = ours.Concat(others).SelectMany(grams => grams).CountBy(gram => gram).Where(pair => pair.Value >= FewestExamples).Select(pair => pair.Key).ToHashSet();
        _examples = [.. ours.Select(grams => (Known(grams), true)), .. others.Select(grams => (Known(grams), false))];
        _worthOfOthers = (double)ours.Count / others.Count;

        string[] Known(HashSet<string> grams) => [.. grams.Where(known.Contains).Order(StringComparer.Ordinal)];
    }

    /// <summary>The leaning under the empty gram, and the weight of every gram.</summary>
    public IReadOnlyDictionary<string, double> Learn()
    {
        var order = new Shuffling(seed: 20);
        for (var round = 0; round < Rounds; round++)
            foreach (var at in order.Of(_examples.Count))
                if (_examples[at].Grams.Length > 0) Learn(_examples[at].Grams, _examples[at].IsOurs);

        return _grams.Select(pair => (pair.Key, pair.Value.Weight)).Append(("", _leaning)).ToDictionary();
    }

    private void Learn(string[] grams, bool isOurs)
    {
        var share = 1 / Math.Sqrt(grams.Length);
        var odds = _leaning + share * grams.Sum(gram => _grams.GetValueOrDefault(gram).Weight);
        var error = ((isOurs ? 1 : 0) - 1 / (1 + Math.Exp(-odds))) * (isOurs ? 1 : _worthOfOthers);
        _leaning += LeaningStep * error;
        foreach (var gram in grams)
        {
            var (weight, seen) = _grams.GetValueOrDefault(gram);
            var slope = error * share;
            seen += slope * slope;
            _grams[gram] = (weight + Step * slope / Math.Sqrt(seen + 1) - Decay * weight, seen);
        }
    }
}
