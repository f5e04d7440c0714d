namespace ChatAssistant.Knowledge;

/// <summary>What one search works in; kept for the next one.</summary>
internal sealed class SearchMemory(int blocks)
{
    public QueryTerms Terms { get; } = new();

    /// <summary>By slot; all 0 between searches.</summary>
    public int[] Points { get; } = new int[blocks * PostingBlock.Size];

    public TopHits Hits { get; } = new();
}
