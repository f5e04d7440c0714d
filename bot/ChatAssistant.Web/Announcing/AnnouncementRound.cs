using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Rounds;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Announcing;

/// <summary>
/// Tells everybody what an announcement says, some chats a write: thousands in one would keep all others from writing for many seconds. How far
/// it has come is kept in the write that tells, so each chat is told once, over a stop, too.
/// </summary>
internal sealed class AnnouncementRound(
    AssistantDbContext database, ISpeakingWrite writer, ProactiveTurn turn, IEnumerable<IAnnounced> sources, TimeProvider clock) : IRound<AnnouncementPart>
{
    public async Task<IReadOnlyList<AnnouncementPart>> DueAsync(CancellationToken cancellationToken)
    {
        var parts = new List<AnnouncementPart>();
        foreach (var each in await database.Announcements.AsNoTracking().Where(row => row.EndedAt == null).OrderBy(row => row.BegunAt).ToListAsync(cancellationToken))
            parts.AddRange(AnnouncementPart.Of(each, await SourceOf(each).ChatsAsync(each.Id, cancellationToken)));
        return parts;
    }

    public Task AttendAsync(AnnouncementPart due, CancellationToken cancellationToken) => writer.WriteAsync(stop => TellAsync(due, stop), cancellationToken);

    private IAnnounced SourceOf(Announcement announcement) => sources.Single(source => source.Subject == announcement.Subject);

    private async Task<bool> TellAsync(AnnouncementPart part, CancellationToken cancellationToken)
    {
        // When the part before failed, this one comes again in the next round.
        if (await database.Announcements.SingleOrDefaultAsync(row => row.Id == part.Id && row.UpTo == part.After && row.EndedAt == null, cancellationToken) is not { } row) return false;
        if (await SourceOf(row).MessageAsync(row.Id, cancellationToken) is { } message)
            foreach (var chat in part.Chats) row.Told += await TellAsync(chat, row.Id, message(), cancellationToken) ? 1 : 0;
        // Whose chat was the last is nobody's concern once all have been told.
        row.UpTo = part.IsLast ? "" : part.Chats[^1];
        if (part.IsLast) row.EndedAt = clock.GetUtcNow();
        return true;
    }

    private Task<bool> TellAsync(string chat, Guid id, Activity message, CancellationToken cancellationToken) =>
        turn.TryRunAsync(chat, async (context, stop) =>
        {
            message.Id = $"{context.Activity.Conversation.Id}|{id:N}";
            await context.SendActivityAsync(message, stop);
        }, cancellationToken);
}
