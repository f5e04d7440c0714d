using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Sealing;

/// <summary>Notices at the start, rather than at a citizen's message, that the key ring is not the one of this database.</summary>
internal static class SealCheck
{
    /// <exception cref="InvalidDataException">The oldest or the newest message cannot be opened: the error names the key.</exception>
    public static async Task RunAsync(AssistantDbContext database, Seal seal, CancellationToken cancellationToken)
    {
        var messages = database.Activities.AsNoTracking();
        var oldest = await messages.OrderBy(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        var newest = await messages.OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        if (oldest is not null) seal.OpenText(SealPurpose.Activity(oldest.ConversationKey), oldest.SealedJson);
        if (newest is not null) seal.OpenText(SealPurpose.Activity(newest.ConversationKey), newest.SealedJson);
    }
}
