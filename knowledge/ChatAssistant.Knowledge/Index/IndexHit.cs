namespace ChatAssistant.Knowledge;

/// <summary>An entry found, by its number, and its points: higher is better, comparable within one search only.</summary>
/// <param name="Entry">Its number.</param>
/// <param name="Own">For what it and its neighbours say.</param>
/// <param name="Document">What the best entry of its document lends.</param>
/// <param name="Factor">Of its document: authority and steering.</param>
internal readonly record struct IndexHit(int Entry, float Own, float Document, float Factor)
{
    public static readonly Comparison<IndexHit> ByEntry = (a, b) => a.Entry.CompareTo(b.Entry);

    /// <summary>Best first; of equal hits the one with the lower number.</summary>
    public static readonly Comparison<IndexHit> ByRank = (a, b) => a.IsWeakerThan(b) ? 1 : b.IsWeakerThan(a) ? -1 : 0;

    public float Points => (Own + Document) * Factor;

    public bool IsWeakerThan(IndexHit other) => Points < other.Points || (Points == other.Points && Entry > other.Entry);
}
