using ChatAssistant.Bot.Care.Drafts;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Care;

/// <summary>Open drafts in the turn's own context.</summary>
internal sealed class EfOpenDrafts(AssistantDbContext database) : IOpenDrafts
{
    private static readonly Func<AssistantDbContext, string, CancellationToken, Task<OpenDraftRow?>> Find =
        EF.CompileAsyncQuery((AssistantDbContext database, string conversation, CancellationToken stop) => database.OpenDrafts.FirstOrDefault(row => row.ConversationKey == conversation));

    public async Task NoteAsync(string conversation, DateTimeOffset askedAt, CancellationToken cancellationToken)
    {
        if (await Find(database, conversation, cancellationToken) is { } row) (row.AskedAt, row.RemindedAt) = (askedAt, null);
        else database.Add(new OpenDraftRow { ConversationKey = conversation, AskedAt = askedAt });
    }

    public async Task ForgetAsync(string conversation, CancellationToken cancellationToken)
    {
        if (await Find(database, conversation, cancellationToken) is { } row) database.Remove(row);
    }
}
