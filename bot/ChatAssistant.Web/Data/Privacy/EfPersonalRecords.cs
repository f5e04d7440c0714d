using ChatAssistant.Bot;
using ChatAssistant.Bot.MyData;
using ChatAssistant.Channels;
using ChatAssistant.Web.Data.Care;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Privacy;

/// <summary>What a person's conversations hold, in the turn's own context.</summary>
internal sealed class EfPersonalRecords(AssistantDbContext database, Seal seal, TimeProvider clock) : IPersonalRecords
{
    public async Task<RecordsKept> SumAsync(Person person, CancellationToken cancellationToken)
    {
        var keys = await KeysAsync(person, cancellationToken);
        var said = database.Activities.Where(row => keys.Contains(row.ConversationKey) && row.IsShown);
        return new(
            await said.MinAsync(row => (DateTimeOffset?)row.At, cancellationToken),
            await said.CountAsync(cancellationToken),
            await database.Feedback.CountAsync(row => keys.Contains(row.ConversationKey), cancellationToken),
            await database.Turns.CountAsync(row => keys.Contains(row.ConversationKey), cancellationToken),
            await database.OpenDrafts.Where(row => keys.Contains(row.ConversationKey)).OrderBy(row => row.AskedAt).Select(row => row.AskedAt).ToListAsync(cancellationToken));
    }

    public async Task<IReadOnlyList<SaidLine>> SaidAsync(Person person, CancellationToken cancellationToken)
    {
        var keys = await KeysAsync(person, cancellationToken);
        var rows = await database.Activities.AsNoTracking()
            .Where(row => keys.Contains(row.ConversationKey) && row.IsShown)
            .OrderBy(row => row.At).ThenBy(row => row.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new SaidLine(row.At, row.IsInbound, Opened(row)?.Text ?? ""))];
    }

    public async Task<IReadOnlyList<TurnKept>> TurnsAsync(Person person, CancellationToken cancellationToken)
    {
        var keys = await KeysAsync(person, cancellationToken);
        var rows = await database.Turns.AsNoTracking()
            .Where(row => keys.Contains(row.ConversationKey))
            .OrderBy(row => row.At).ThenBy(row => row.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(Kept)];
    }

    public async Task ForgetAsync(Person person, CancellationToken cancellationToken)
    {
        var conversations = await database.Conversations.Of(person.Channel, person.UserId).ToListAsync(cancellationToken);
        var keys = conversations.ConvertAll(row => row.Key);
        foreach (var row in await OverOf(keys).ToListAsync(cancellationToken)) Forget(row);
        database.Feedback.RemoveRange(await database.Feedback.Where(row => keys.Contains(row.ConversationKey)).ToListAsync(cancellationToken));
        database.Turns.RemoveRange(await database.Turns.Where(row => keys.Contains(row.ConversationKey)).ToListAsync(cancellationToken));
        database.OpenDrafts.RemoveRange(await database.OpenDrafts.Where(row => keys.Contains(row.ConversationKey)).ToListAsync(cancellationToken));
        database.ScrubMarks.Add(new ScrubMarkRow { At = clock.GetUtcNow() });
        // What this turn has read itself, it forgets itself when it ends.
        var states = conversations.Select(row => ConversationMemory.KeyOf(row, seal)).Except(database.States.Local.Select(row => row.Key)).ToList();
        database.States.RemoveRange(await database.States.Where(row => states.Contains(row.Key)).ToListAsync(cancellationToken));
    }

    /// <summary>Without what is under way: the message this turn answers, and replies that still wait.</summary>
    private IQueryable<ActivityRow> OverOf(List<string> keys) =>
        database.Activities.Where(row => keys.Contains(row.ConversationKey)
            && !database.Inbox.Any(inbox => inbox.ActivityId == row.Id && inbox.HandledAt == null)
            && !database.Outbox.Any(outbox => outbox.ActivityId == row.Id && (outbox.State == OutboxState.Queued || outbox.State == OutboxState.WindowExpired)));

    /// <summary>The row stays empty: a message delivered twice is still known by it, and the count of the conversation has no gaps.</summary>
    private void Forget(ActivityRow row) =>
        (row.SealedJson, row.IsShown) = (seal.Protect(SealPurpose.Activity(row.ConversationKey), ActivityJson.Write(new Activity())), false);

    private Task<List<string>> KeysAsync(Person person, CancellationToken cancellationToken) =>
        database.Conversations.Of(person.Channel, person.UserId).Select(row => row.Key).ToListAsync(cancellationToken);

    private TurnKept Kept(TurnRow row)
    {
        var purpose = SealPurpose.Turn(row.ConversationKey);
        return new(
            row.At,
            seal.OpenText(purpose, row.SealedText),
            row.Label,
            row.SealedRewritten is null ? null : seal.OpenText(purpose, row.SealedRewritten),
            row.Citations.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private Activity? Opened(ActivityRow row) => ActivityJson.Read(seal.OpenText(SealPurpose.Activity(row.ConversationKey), row.SealedJson));
}
