using ChatAssistant.Channels;
using ChatAssistant.Channels.Conversations;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;

namespace ChatAssistant.Web.Data.Conversations;

internal sealed class EfConversationBook(IDbContextFactory<AssistantDbContext> contexts, Seal seal) : IConversationBook
{
    /// <summary>More replies to one message there are not; what is read is bounded all the same.</summary>
    private const int MostOfATurn = 8;

    private static readonly Func<AssistantDbContext, string, CancellationToken, Task<byte[]?>> Reference = EF.CompileAsyncQuery(
        (AssistantDbContext database, string key, CancellationToken stop) => database.Conversations.Where(row => row.Key == key).Select(row => row.SealedReference).FirstOrDefault());

    private static readonly Func<AssistantDbContext, string, CancellationToken, Task<bool>> IsEnded = EF.CompileAsyncQuery(
        (AssistantDbContext database, string key, CancellationToken stop) => database.Conversations.Any(row => row.Key == key && row.EndedAt != null));

    public async Task<ConversationReference?> FindAsync(string conversation, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var reference = await Reference(database, conversation, cancellationToken);
        return reference is null ? null : JsonConvert.DeserializeObject<ConversationReference>(seal.OpenText(SealPurpose.Reference(conversation), reference));
    }

    public async Task<bool> HasEndedAsync(string conversation, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await IsEnded(database, conversation, cancellationToken);
    }

    public async Task<IReadOnlyList<Activity>> SaidBeforeAsync(long entryId, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var message = await database.Inbox.Where(row => row.Id == entryId).Select(row => new { row.Activity.ConversationKey, row.Activity.Sequence }).SingleAsync(cancellationToken);
        var said = await database.Outbox
            .Where(row => row.ConversationKey == message.ConversationKey && row.Sequence < message.Sequence && row.Activity.IsShown)
            .OrderByDescending(row => row.Sequence)
            .Take(MostOfATurn)
            .Select(row => new { row.AnswersInboxId, row.Activity.SealedJson })
            .ToListAsync(cancellationToken);
        var purpose = SealPurpose.Activity(message.ConversationKey);
        return [.. said.TakeWhile((row, index) => index == 0 || (row.AnswersInboxId is not null && row.AnswersInboxId == said[0].AnswersInboxId))
            .Select(row => ActivityJson.Read(seal.OpenText(purpose, row.SealedJson))!)];
    }
}
