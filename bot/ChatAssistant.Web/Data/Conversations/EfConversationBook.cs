using ChatAssistant.Channels.Conversations;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;

namespace ChatAssistant.Web.Data.Conversations;

internal sealed class EfConversationBook(IDbContextFactory<AssistantDbContext> contexts, Seal seal) : IConversationBook
{
    public async Task<ConversationReference?> FindAsync(string conversation, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var reference = await database.Conversations.Where(row => row.Key == conversation).Select(row => row.SealedReference).SingleOrDefaultAsync(cancellationToken);
        return reference is null ? null : JsonConvert.DeserializeObject<ConversationReference>(seal.OpenText(SealPurpose.Reference(conversation), reference));
    }

    public async Task<bool> HasEndedAsync(string conversation, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.Conversations.AnyAsync(row => row.Key == conversation && row.EndedAt != null, cancellationToken);
    }
}
