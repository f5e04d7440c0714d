using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Retention;

/// <summary>Looks for chats in which messages are old, and for those that are old themselves.</summary>
internal sealed class AgedChats(AssistantDbContext database, ConversationTies ties, IOptions<RetentionOptions> options, TimeProvider clock)
{
    private DateTimeOffset Before => clock.GetUtcNow().AddDays(-options.Value.MessageDays);

    /// <summary>Messages that were handled; what has not been stays.</summary>
    private IQueryable<ActivityRow> Handled =>
        database.Activities.AsNoTracking().Where(row => !database.Inbox.Any(inbox => inbox.ActivityId == row.Id && inbox.HandledAt == null));

    /// <summary>Chats with old messages that nothing holds. One look through all that is old: a question a chat would be ten thousands.</summary>
    public async Task<IReadOnlyList<AgedChat>> DueAsync(RetentionPass pass, CancellationToken cancellationToken)
    {
        var (before, counts) = (Before, new Dictionary<string, int>());
        await foreach (var row in Handled.Where(row => row.At < before).Select(row => new { row.ConversationKey, row.At }).AsAsyncEnumerable().WithCancellation(cancellationToken))
            if (row.At < UntilOf(row.ConversationKey, before, pass)) counts[row.ConversationKey] = counts.GetValueOrDefault(row.ConversationKey) + 1;

        return [.. counts.Select(each => new AgedChat(each.Key, UntilOf(each.Key, before, pass), each.Value))];
    }

    /// <summary>A chat's old messages.</summary>
    public IQueryable<ActivityRow> MessagesOf(AgedChat chat) => Handled.Where(row => row.ConversationKey == chat.Key && row.At < chat.Before);

    /// <summary>Chats nobody has written in for as long, that hold nothing younger and nothing unhandled, and are not needed to reach anybody.</summary>
    public async Task<IReadOnlyList<string>> SilentAsync(RetentionPass pass, CancellationToken cancellationToken)
    {
        var before = Before;
        var deputies = await ties.OfDeputiesAsync(cancellationToken);
        var keys = await database.Conversations
            .Where(row => row.HeardAt < before && row.CreatedAt < before && !database.Activities.Any(each => each.ConversationKey == row.Key && each.At >= before))
            .Where(row => !database.Inbox.Any(each => each.HandledAt == null && each.Activity.ConversationKey == row.Key))
            .Select(row => row.Key).ToListAsync(cancellationToken);
        return [.. keys.Where(key => !pass.HeldFrom.ContainsKey(key) && !deputies.Contains(key))];
    }

    private static DateTimeOffset UntilOf(string key, DateTimeOffset before, RetentionPass pass) =>
        pass.HeldFrom.TryGetValue(key, out var from) && from < before ? from : before;
}
