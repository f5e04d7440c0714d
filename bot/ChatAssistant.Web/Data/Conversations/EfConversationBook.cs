using ChatAssistant.Channels.Conversations;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;

namespace ChatAssistant.Web.Data.Conversations;

internal sealed class EfConversationBook(IDbContextFactory<AssistantDbContext> contexts) : IConversationBook
{
    public async Task<ConversationReference?> FindAsync(string conversation, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var reference = await database.Conversations.Where(row => row.Key == conversation).Select(row => row.Reference).SingleOrDefaultAsync(cancellationToken);
        return reference is null ? null : JsonConvert.DeserializeObject<ConversationReference>(reference);
    }

    public async Task<bool> HasEndedAsync(string conversation, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.Conversations.AnyAsync(row => row.Key == conversation && row.EndedAt != null, cancellationToken);
    }
}
