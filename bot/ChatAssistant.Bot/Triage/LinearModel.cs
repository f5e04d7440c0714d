namespace ChatAssistant.Bot.Triage;

/// <summary>
/// What each trait of a message adds for each class, in tenths, as learned from labelled messages. The weights are data:
/// the file's first line names the classes, every other one a trait and what it adds for each, with tabs between.
/// </summary>
internal sealed class LinearModel
{
    /// <summary>Finer weights make a bigger file and no better choice.</summary>
    public const double Unit = 10;

    private readonly Dictionary<string, int[]> _weights;

    public LinearModel(IReadOnlyList<string> classes, IEnumerable<KeyValuePair<string, IReadOnlyList<int>>> weights)
    {
        Classes = classes;
        _weights = weights.ToDictionary(trait => trait.Key, trait => trait.Value.ToArray());
    }

    public IReadOnlyList<string> Classes { get; }

    public static LinearModel Read(string file)
    {
        var lines = WordFile.Lines(file).Select(line => line.Split('\t')).ToList();
        return new(lines[0], lines.Skip(1).Select(line => KeyValuePair.Create<string, IReadOnlyList<int>>(line[0], [.. line.Skip(1).Select(weight => int.Parse(weight, provider: null))])));
    }

    /// <summary>How much speaks for each class; what is learned of short and of long messages weighs alike.</summary>
    public double[] Scores(IReadOnlyCollection<string> traits)
    {
        var (sums, known) = (new int[Classes.Count], 0);
        foreach (var trait in traits)
        {
            if (!_weights.TryGetValue(trait, out var weights)) continue;
            known++;
            for (var at = 0; at < sums.Length; at++) sums[at] += weights[at];
        }

        var scale = Scale(known);
        return [.. sums.Select(sum => sum * scale / Unit)];
    }

    /// <summary>The traits that speak most for one class, the strongest first.</summary>
    public IEnumerable<(string Trait, int Weight)> Strongest(IReadOnlyCollection<string> traits, string name)
    {
        var at = Classes.ToList().IndexOf(name);
        return traits.Where(_weights.ContainsKey).Select(trait => (trait, _weights[trait][at])).OrderByDescending(trait => trait.Item2);
    }

    /// <summary>What the sum over a number of traits is multiplied with.</summary>
    public static double Scale(int traits) => 1 / Math.Sqrt(traits + 1);
}
