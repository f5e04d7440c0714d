namespace ChatAssistant.Knowledge;

/// <summary>Where an office keeps the everyday words that it entered itself.</summary>
public interface ILexiconStore
{
    /// <summary>All of them as they stand now. They go before those that ship.</summary>
    Task<IReadOnlyList<LexiconLine>> LexiconAsync(CancellationToken cancellationToken);
}
