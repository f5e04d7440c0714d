namespace ChatAssistant.Bot.Triage;

/// <summary>How far a message speaks for each lane, by its cues and by its characters.</summary>
/// <param name="Cues">What the word lists find.</param>
/// <param name="Traits">What the model sees.</param>
/// <param name="Shares">For each kind its share, from 0 to 1; all together 1. The likeliest first.</param>
internal sealed record LaneReading(CueReading Cues, IReadOnlyCollection<string> Traits, IReadOnlyList<(MatterKind Kind, double Share)> Shares)
{
    /// <summary>More of the model's evidence would only repeat what the first pieces show.</summary>
    private const int MostLearned = 5;

    private static readonly LinearModel Model = LinearModel.Read("learned-lanes.txt");
    private static readonly MatterKind[] Kinds = [.. Model.Classes.Select(name => Enum.GetValues<MatterKind>().Single(kind => kind.Word() == name))];

    /// <param name="text">A message, cleaned.</param>
    public static LaneReading Of(string text)
    {
        var cues = CueReading.Of(text);
        var traits = TraitsOf(text, cues);
        return new(cues, traits, Ranked(Model.Scores(traits)));
    }

    public static IReadOnlyCollection<string> TraitsOf(string text, CueReading cues) => [.. MessageTraits.Characters(text), .. cues.Traits()];

    public double Share(MatterKind kind) => Shares.First(each => each.Kind == kind).Share;

    /// <summary>The characters that speak most for a kind, as evidence.</summary>
    public IEnumerable<Evidence> Learned(MatterKind kind, string text) =>
        Model.Strongest(Traits, kind.Word())
            .Where(trait => trait.Weight > 0 && MessageTraits.IsWords(trait.Trait) && text.Contains(trait.Trait, StringComparison.Ordinal))
            .Take(MostLearned)
            .Select(trait => new Evidence(kind.Word(), trait.Trait, 1));

    private static List<(MatterKind Kind, double Share)> Ranked(double[] scores)
    {
        var powers = scores.Select(score => Math.Exp(score - scores.Max())).ToList();
        return [.. Kinds.Zip(powers, (kind, power) => (kind, power / powers.Sum())).OrderByDescending(each => each.Item2)];
    }
}
