namespace ChatAssistant.Knowledge;

/// <summary>An everyday word found in a question.</summary>
internal sealed record SignpostFound(Signpost Signpost, string Word, int Start)
{
    /// <summary>Whether other characters stand between its own, so that it may be there by chance.</summary>
    public bool IsScattered { get; init; }
}
