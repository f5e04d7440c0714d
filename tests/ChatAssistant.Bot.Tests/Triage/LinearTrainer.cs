using ChatAssistant.Bot.Triage;

namespace ChatAssistant.Bot.Tests.Triage;

/// <summary>
/// Learns the weights of a <see cref="LinearModel"/>: multinomial logistic regression by steps of falling length (AdaGrad),
/// in several orders of the messages, of which the mean is taken: what comes first weighs more, and should not.
/// Nothing in it is left to chance, so that anybody gets the same weights from the same messages.
/// </summary>
internal sealed class LinearTrainer
{
    private const int Rounds = 8;
    private const double StepLength = 0.5;
    private const double LeastSlope = 1e-3;

    /// <summary>Mistakes smaller than this teach nothing any more.</summary>
    private const double LeastMistake = 0.005;

    /// <summary>A trait of one message alone is that message's, not a class's.</summary>
    private const int LeastMessages = 2;

    /// <summary>Primes, so that the messages of a round come well mixed, each once.</summary>
    private static readonly long[] Strides = [7919, 6151, 4793];

    private readonly IReadOnlyList<string> _classes;
    private readonly List<string> _traits;
    private readonly List<(int[] Traits, int Class)> _examples;
    private readonly double[][] _weights;
    private readonly double[][] _slopes;
    private readonly double[][] _sums;

    public LinearTrainer(IReadOnlyList<string> classes, IReadOnlyList<(IReadOnlyCollection<string> Traits, string Class)> examples)
    {
        _classes = classes;
        _traits = [.. examples.SelectMany(example => example.Traits).GroupBy(trait => trait).Where(trait => trait.Count() >= LeastMessages)
            .Select(trait => trait.Key).Order(StringComparer.Ordinal)];
        var places = _traits.Select((trait, at) => (trait, at)).ToDictionary(each => each.trait, each => each.at);
        _examples = [.. examples.Select(example => (example.Traits.Where(places.ContainsKey).Select(trait => places[trait]).ToArray(), classes.ToList().IndexOf(example.Class)))];
        _weights = [.. _traits.Select(_ => new double[classes.Count])];
        _slopes = [.. _traits.Select(_ => new double[classes.Count])];
        _sums = [.. _traits.Select(_ => new double[classes.Count])];
    }

    /// <summary>The lines of the model's file.</summary>
    public IEnumerable<string> Learn()
    {
        foreach (var stride in Strides) LearnInOrder(stride);
        return [string.Join('\t', _classes), .. _traits.Zip(_sums, (trait, sums) => $"{trait}\t{string.Join('\t', sums.Select(sum => $"{Math.Round(sum / Strides.Length * LinearModel.Unit):0}"))}")];
    }

    private void LearnInOrder(long stride)
    {
        foreach (var weights in _weights) Array.Clear(weights);
        foreach (var slopes in _slopes) Array.Fill(slopes, LeastSlope);
        for (var round = 0; round < Rounds; round++)
            for (var at = 0; at < _examples.Count; at++)
                LearnFrom(_examples[(int)(at * stride % _examples.Count)]);
        foreach (var (sums, weights) in _sums.Zip(_weights))
            for (var at = 0; at < sums.Length; at++) sums[at] += weights[at];
    }

    private void LearnFrom((int[] Traits, int Class) example)
    {
        var scale = LinearModel.Scale(example.Traits.Length);
        var scores = _classes.Select((_, at) => example.Traits.Sum(trait => _weights[trait][at]) * scale).ToArray();
        var powers = scores.Select(score => Math.Exp(score - scores.Max())).ToArray();
        for (var at = 0; at < _classes.Count; at++)
            Correct(example.Traits, at, (powers[at] / powers.Sum()) - (at == example.Class ? 1 : 0), scale);
    }

    private void Correct(int[] traits, int at, double mistake, double scale)
    {
        if (Math.Abs(mistake) < LeastMistake) return;
        var slope = mistake * scale;
        foreach (var trait in traits)
        {
            _slopes[trait][at] += slope * slope;
            _weights[trait][at] -= StepLength * slope / Math.Sqrt(_slopes[trait][at]);
        }
    }
}
