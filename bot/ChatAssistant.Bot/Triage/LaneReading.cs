using ChatAssistant.Bot.Routing;

namespace ChatAssistant.Bot.Triage;

/// <summary>How far a message speaks for each lane, by its cues and by its characters.</summary>
/// <param name="Cues">What the word lists find.</param>
/// <param name="Traits">What the model sees.</param>
/// <param name="Danger">How likely the model finds an emergency, from 0 to 1.</param>
/// <param name="Shares">For each other kind its share, from 0 to 1; all together 1. The likeliest first.</param>
internal sealed record LaneReading(
    CueReading Cues, IReadOnlyCollection<string> Traits, double Danger, IReadOnlyList<(MatterKind Kind, double Share)> Shares)
{
    /// <summary>
    /// What a point of the lane that the cues alone would choose adds to the model's score. With more, messages in words that no
    /// list knows go wrong; with less, those that the lists know well do. Beyond the most, a cue repeats what others said.
    /// </summary>
    private const double PerPoint = 0.15;
    private const int MostPoints = 8;

    /// <summary>
    /// What a grievance must be ahead of an accusation. A wrong done by who holds an office is easily read as a trouble with them,
    /// and is lost where it is: those who look into grievances ask the office concerned.
    /// </summary>
    private const double Lead = 0.8;

    /// <summary>More of the model's evidence would only repeat what the first pieces show.</summary>
    private const int MostLearned = 5;

    private static readonly LinearModel Model = LinearModel.Read("learned-lanes.txt");
    private static readonly MatterKind[] Kinds = [.. Model.Classes.Select(name => Enum.GetValues<MatterKind>().Single(kind => kind.Word() == name))];

    /// <summary>Of a message that is asked about more than once: <see cref="MessageReading"/>.</summary>
    /// <param name="text">A message, cleaned.</param>
    public static LaneReading Of(string text)
    {
        var cues = CueReading.Of(text);
        var traits = TraitsOf(text, cues);
        var scores = Kinds.Zip(Model.Scores(traits)).ToDictionary();
        var danger = Softened(scores)[MatterKind.Emergency];
        scores.Remove(MatterKind.Emergency);
        scores[Kinds.Single(kind => kind.Word() == cues.Ruled)] += PerPoint * Math.Min(MostPoints, cues.RuledPoints);
        if (scores.MaxBy(each => each.Value).Key is MatterKind.Grievance) scores[MatterKind.Accusation] += Lead;
        return new(cues, traits, danger, [.. Softened(scores).OrderByDescending(each => each.Value).Select(each => (each.Key, each.Value))]);
    }

    /// <summary>What the model sees without cues.</summary>
    public static IReadOnlyCollection<string> TraitsOf(string text) => [.. MessageTraits.Characters(text), .. MessageTraits.Shape(text)];

    public static IReadOnlyCollection<string> TraitsOf(string text, CueReading cues) => [.. TraitsOf(text), .. cues.Traits()];

    /// <summary>The characters that speak most for a kind, as evidence.</summary>
    public IEnumerable<Evidence> Learned(MatterKind kind, string text) =>
        Model.Strongest(Traits, kind.Word())
            .Where(trait => trait.Weight > 0 && MessageTraits.IsWords(trait.Trait) && text.Contains(trait.Trait, StringComparison.Ordinal))
            .Take(MostLearned)
            .Select(trait => new Evidence(kind.Word(), trait.Trait, 1));

    /// <summary>Scores as shares of one.</summary>
    private static Dictionary<MatterKind, double> Softened(Dictionary<MatterKind, double> scores)
    {
        var most = scores.Values.Max();
        var sum = scores.Values.Sum(score => Math.Exp(score - most));
        return scores.ToDictionary(each => each.Key, each => Math.Exp(each.Value - most) / sum);
    }
}
