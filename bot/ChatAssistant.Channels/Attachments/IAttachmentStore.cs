namespace ChatAssistant.Channels.Attachments;

/// <summary>Files that people send. Their ids cannot be guessed, since whoever has one may read the file.</summary>
public interface IAttachmentStore
{
    /// <summary>Keeps a file durably and gives it an id.</summary>
    Task<string> SaveAsync(StoredFile file, CancellationToken cancellationToken);

    /// <summary>Null when there is no such file.</summary>
    Task<StoredFile?> FindAsync(string id, CancellationToken cancellationToken);
}
