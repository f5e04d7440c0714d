namespace ChatAssistant.Knowledge;

/// <summary>Where an office keeps the answers that it approved itself.</summary>
public interface ICuratedStore
{
    /// <summary>All of them as they stand now. One with the id of an answer that ships takes its place.</summary>
    Task<IReadOnlyList<CuratedAnswer>> AllAsync(CancellationToken cancellationToken);
}
