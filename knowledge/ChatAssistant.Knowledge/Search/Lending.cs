namespace ChatAssistant.Knowledge;

/// <summary>What entries get besides the points of their words, measured by the points of the entry that has most.</summary>
/// <param name="pointing">Of everyday words.</param>
/// <param name="meaning">Of a model, where there is one.</param>
/// <param name="best">The most points an entry has of its own; 0 when no word was found.</param>
internal sealed class Lending(Pointing pointing, Closeness? meaning, double best)
{
    /// <summary>Of the best entry's points, to one that an everyday word surely points at.</summary>
    private const double PointedShare = 0.5;

    /// <summary>The entries that get some, whether or not their words were found.</summary>
    public IEnumerable<int> Entries => meaning is null ? pointing.Entries : pointing.Entries.Union(meaning.Closest);

    public double Pointed(int entry) => PointedShare * best * pointing.At(entry);

    /// <summary>Where no word was found, meaning alone makes the order, whatever its measure.</summary>
    public double Meant(int entry) => meaning is null ? 0 : (best > 0 ? best : 1) * meaning.At(entry);

    public double SurenessAt(int entry) => pointing.SurenessAt(entry);
}
