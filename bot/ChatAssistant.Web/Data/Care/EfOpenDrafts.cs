using ChatAssistant.Bot.Care.Drafts;

namespace ChatAssistant.Web.Data.Care;

/// <summary>Open drafts in the turn's own context.</summary>
internal sealed class EfOpenDrafts(AssistantDbContext database) : IOpenDrafts
{
    public async Task NoteAsync(string conversation, DateTimeOffset askedAt, CancellationToken cancellationToken)
    {
        if (await database.OpenDrafts.FindAsync([conversation], cancellationToken) is { } row) (row.AskedAt, row.RemindedAt) = (askedAt, null);
        else database.Add(new OpenDraftRow { ConversationKey = conversation, AskedAt = askedAt });
    }

    public async Task ForgetAsync(string conversation, CancellationToken cancellationToken)
    {
        if (await database.OpenDrafts.FindAsync([conversation], cancellationToken) is { } row) database.Remove(row);
    }
}
