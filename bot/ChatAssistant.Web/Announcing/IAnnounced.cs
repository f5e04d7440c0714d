using Microsoft.Bot.Schema;

namespace ChatAssistant.Web.Announcing;

/// <summary>Something that is told to everybody who took part in it.</summary>
internal interface IAnnounced
{
    AnnouncementSubject Subject { get; }

    /// <summary>The chats of those who took part, each once.</summary>
    Task<IReadOnlyList<string>> ChatsAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>What they are told: another copy at each call of what comes back. Null when there is nothing to tell any more.</summary>
    Task<Func<Activity>?> MessageAsync(Guid id, CancellationToken cancellationToken);
}
