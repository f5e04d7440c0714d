namespace ChatAssistant.Knowledge;

/// <summary>How an entry came to its points.</summary>
/// <param name="Grams">Its own, most first.</param>
/// <param name="Neighbours">What the entries beside it lend.</param>
/// <param name="Document">What the best entry of its document lends.</param>
/// <param name="Factor">Of its document: authority and steering.</param>
internal sealed record IndexExplanation(IReadOnlyList<GramPoints> Grams, float Neighbours, float Document, float Factor)
{
    /// <summary>As in <see cref="IndexHit.Points"/>, but for rounding.</summary>
    public float Points => (Grams.Sum(gram => gram.Points) + Neighbours + Document) * Factor;
}
