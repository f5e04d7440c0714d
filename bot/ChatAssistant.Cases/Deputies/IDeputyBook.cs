using ChatAssistant.Cases.Deputies.Duties;

namespace ChatAssistant.Cases.Deputies;

/// <summary>Deputies, their invitations, bindings and suggestions. What is added or changed is kept when the turn or request commits.</summary>
public interface IDeputyBook
{
    Task<Deputy?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>The deputy a person is bound to today; null for everybody else.</summary>
    Task<Deputy?> OfPersonAsync(string channel, string userId, CancellationToken cancellationToken);

    /// <summary>The bindings of a person, also those that no longer hold.</summary>
    Task<IReadOnlyList<DeputyBinding>> BindingsAsync(string channel, string userId, CancellationToken cancellationToken);

    /// <summary>The invitation a typed code belongs to; null when there is none.</summary>
    Task<Invitation?> InvitationAsync(string code, CancellationToken cancellationToken);

    /// <summary>A deputy's suggestions, newest first.</summary>
    Task<IReadOnlyList<DeputySuggestion>> SuggestionsAsync(Guid deputyId, CancellationToken cancellationToken);

    /// <summary>What a deputy handed on (代表转递), newest first.</summary>
    Task<IReadOnlyList<ForwardedCase>> ForwardsAsync(Guid deputyId, CancellationToken cancellationToken);

    /// <summary>The suggestions of others this deputy was asked to co-sign and has not answered for, oldest first.</summary>
    Task<IReadOnlyList<DeputySuggestion>> WaitingForSignatureAsync(Guid deputyId, CancellationToken cancellationToken);

    void Add(Deputy deputy);

    void Add(Invitation invitation);

    void Add(DeputyBinding binding);

    void Add(DeputySuggestion suggestion);
}
