namespace ChatAssistant.Knowledge;

/// <summary>One question of a curated answer, read as an asker's would be.</summary>
/// <param name="Answer">What it is answered with.</param>
/// <param name="Bare">Its letters and digits only.</param>
/// <param name="Time">Of which it speaks.</param>
/// <param name="Weights">Of its words, as <see cref="CuratedQuestions"/> compares them.</param>
/// <param name="Subjects">As <see cref="CuratedSubjects"/> tells.</param>
internal sealed record CuratedPhrasing(CuratedAnswer Answer, string Bare, AskedTime Time, Dictionary<long, double> Weights, IReadOnlySet<string> Subjects)
{
    /// <summary>What its words weigh together.</summary>
    public double Weight { get; } = Weights.Values.Sum();
}
