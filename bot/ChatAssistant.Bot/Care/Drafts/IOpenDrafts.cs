namespace ChatAssistant.Bot.Care.Drafts;

/// <summary>The conversations in which a matter is told and not yet filed. Kept when the turn commits.</summary>
public interface IOpenDrafts
{
    /// <summary>The person was asked to go on; the time until they are reminded begins anew.</summary>
    Task NoteAsync(string conversation, DateTimeOffset askedAt, CancellationToken cancellationToken);

    /// <summary>Nothing is open there any more. No harm where nothing was.</summary>
    Task ForgetAsync(string conversation, CancellationToken cancellationToken);
}
