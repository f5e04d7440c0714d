namespace ChatAssistant.Cases.Privacy;

/// <summary>The requests about personal information. What is added or changed is kept when the turn or request it belongs to commits.</summary>
public interface IPrivacyBook
{
    void Add(PrivacyRequest request);

    /// <summary>A person's requests, newest first.</summary>
    Task<IReadOnlyList<PrivacyRequest>> OfAsync(string channel, string userId, CancellationToken cancellationToken);
}
