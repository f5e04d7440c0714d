namespace ChatAssistant.Cases.Blocking;

/// <summary>Who may not file for a time. What is changed is kept when the turn it belongs to commits.</summary>
public interface IBlockBook
{
    /// <summary>What keeps a person from filing now; null when nothing does.</summary>
    Task<FilingBlock?> InForceAsync(string channel, string userId, CancellationToken cancellationToken);

    /// <summary>All that is on file about a person, newest first.</summary>
    Task<IReadOnlyList<FilingBlock>> OfAsync(string channel, string userId, CancellationToken cancellationToken);

    /// <summary>Deletes one that is over; the audit log keeps that there was one.</summary>
    void Remove(FilingBlock block);

    /// <summary>Puts on record that the person has objected to a block.</summary>
    Task NoteObjectionAsync(FilingBlock block, CancellationToken cancellationToken);
}
