using ChatAssistant.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Tests.Delivery;

/// <summary>What stands in the store of a data folder about each message of a person.</summary>
/// <param name="IsSound">Whether SQLite finds the database whole.</param>
/// <param name="Messages">In the order they were stored.</param>
internal sealed record StoredMessages(bool IsSound, IReadOnlyList<StoredMessages.Message> Messages)
{
    public HashSet<string> Ids => [.. Messages.Select(message => message.Id)];

    public int Waiting => Messages.Count(message => !message.IsHandled);

    /// <summary>Handled and answered not exactly once, or answered and not handled: half of a turn, or two.</summary>
    public IEnumerable<Message> Torn => Messages.Where(message => message.Replies.Count != (message.IsHandled ? 1 : 0));

    /// <summary>Conversations whose replies are not in the order of the messages they answer.</summary>
    public IEnumerable<string> OutOfOrder => Messages.GroupBy(message => message.Conversation)
        .Where(talk => !IsRising(talk.OrderBy(message => message.Sequence).SelectMany(message => message.Replies)))
        .Select(talk => talk.Key);

    /// <summary>A store that lost even its tables holds nothing.</summary>
    public static async Task<StoredMessages> ReadAsync(string folder)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "assistant.db"), Pooling = false };
        var options = new DbContextOptionsBuilder<AssistantDbContext>().UseSqlite(connection.ConnectionString).Options;
        await using var database = new AssistantDbContext(options);
        try
        {
            var checks = await database.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync();
            return new(checks is ["ok"], await ReadAsync(database));
        }
        catch (SqliteException)
        {
            return new(IsSound: false, []);
        }
    }

    /// <summary>The same, once every message has had its turn.</summary>
    public static async Task<StoredMessages> SettledAsync(string folder)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(3));
        while (true)
        {
            var stored = await ReadAsync(folder);
            if (stored is { IsSound: true, Waiting: 0 }) return stored;
            await Task.Delay(500, patience.Token);
        }
    }

    private static async Task<IReadOnlyList<Message>> ReadAsync(AssistantDbContext database)
    {
        var replies = await database.Outbox.Where(row => row.AnswersInboxId != null).Select(row => new { row.AnswersInboxId, row.Sequence }).ToListAsync();
        var repliesOf = replies.ToLookup(reply => reply.AnswersInboxId, reply => reply.Sequence);
        var messages = await database.Inbox.Where(row => row.Activity.IsShown).OrderBy(row => row.Id)
            .Select(row => new { row.Id, row.MessageId, row.Activity.ConversationKey, row.Activity.Sequence, IsHandled = row.HandledAt != null })
            .ToListAsync();
        return [.. messages.Select(row => new Message(row.MessageId, row.ConversationKey, row.Sequence, row.IsHandled, [.. repliesOf[row.Id].Order()]))];
    }

    private static bool IsRising(IEnumerable<long> places) => places.ToList() is var all && all.SequenceEqual(all.Order());

    /// <param name="Id">The channel's.</param>
    /// <param name="Conversation">Its key.</param>
    /// <param name="Sequence">Its place there.</param>
    /// <param name="IsHandled">Whether its turn is over.</param>
    /// <param name="Replies">The places of what answered it.</param>
    internal sealed record Message(string Id, string Conversation, long Sequence, bool IsHandled, IReadOnlyList<long> Replies);
}
