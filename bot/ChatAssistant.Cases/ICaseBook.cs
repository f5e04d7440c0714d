namespace ChatAssistant.Cases;

/// <summary>The cases on file. What is added or changed is kept when the turn or request it belongs to commits.</summary>
public interface ICaseBook
{
    /// <summary>Files a matter under the next free number of the day (in Asia/Shanghai).</summary>
    Task<Case> FileAsync(Matter matter, Citizen citizen, CancellationToken cancellationToken);

    Task<Case?> FindAsync(CaseNumber number, CancellationToken cancellationToken);

    /// <summary>A person's own cases, newest first.</summary>
    Task<IReadOnlyList<Case>> OfAsync(string channel, string userId, int most, CancellationToken cancellationToken);
}
