using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Retention;

/// <summary>Looks for chats in which messages are old, and for those that are old themselves.</summary>
internal sealed class AgedChats(AssistantDbContext database, ConversationTies ties, IOptions<RetentionOptions> options, TimeProvider clock)
{
    private DateTimeOffset Before => clock.GetUtcNow().AddDays(-options.Value.MessageDays);

    /// <summary>Chats with old messages, and up to when those may go.</summary>
    public async Task<IReadOnlyList<AgedChat>> DueAsync(CancellationToken cancellationToken)
    {
        var before = Before;
        var held = await ties.HeldFromAsync(cancellationToken);
        var keys = await database.Activities.Where(row => row.At < before).Select(row => row.ConversationKey).Distinct().ToListAsync(cancellationToken);
        return [.. keys.Select(key => new AgedChat(key, held.TryGetValue(key, out var from) && from < before ? from : before))];
    }

    /// <summary>Chats nobody has written in for as long, that hold nothing younger and nothing unhandled, and are not needed to reach anybody.</summary>
    public async Task<IReadOnlyList<string>> SilentAsync(CancellationToken cancellationToken)
    {
        var before = Before;
        var held = await ties.HeldFromAsync(cancellationToken);
        var deputies = await ties.OfDeputiesAsync(cancellationToken);
        var keys = await database.Conversations
            .Where(row => row.HeardAt < before && row.CreatedAt < before && !database.Activities.Any(each => each.ConversationKey == row.Key && each.At >= before))
            .Where(row => !database.Inbox.Any(each => each.HandledAt == null && each.Activity.ConversationKey == row.Key))
            .Select(row => row.Key).ToListAsync(cancellationToken);
        return [.. keys.Where(key => !held.ContainsKey(key) && !deputies.Contains(key))];
    }
}
