using ChatAssistant.Channels.States;
using ChatAssistant.Web.Data.Conversations;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Channels;

/// <summary>Reads inbox, outbox and the delivery ledger. It looks over the whole of them: for a page that is opened now and then.</summary>
internal sealed class EfChannelTraffic(IDbContextFactory<AssistantDbContext> contexts) : IChannelTraffic
{
    public async Task<IReadOnlyDictionary<string, ChannelTraffic>> ReadAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var inbound = await LastInboundAsync(database, cancellationToken);
        var outbound = await LastOutboundAsync(database, cancellationToken);
        var failures = await FailuresAsync(database, since, cancellationToken);
        var open = await OpenAsync(database, cancellationToken);
        return inbound.Keys.Union(outbound.Keys).Union(failures.Keys).Union(open.Keys).ToDictionary(
            channel => channel,
            channel => new ChannelTraffic(inbound.GetValueOrDefault(channel), outbound.GetValueOrDefault(channel), failures.GetValueOrDefault(channel, []).Sum(kind => kind.Count))
            {
                Kinds = failures.GetValueOrDefault(channel, []),
                Waiting = open.GetValueOrDefault(channel).Waiting,
                Dead = open.GetValueOrDefault(channel).Dead,
            });
    }

    /// <summary>The newest row tells, which the index on channels finds without reading a message.</summary>
    private static async Task<Dictionary<string, DateTimeOffset?>> LastInboundAsync(AssistantDbContext database, CancellationToken cancellationToken)
    {
        var newest = database.Inbox.GroupBy(row => row.Channel).Select(rows => rows.Max(row => row.Id));
        return await database.Inbox.Where(row => newest.Contains(row.Id))
            .Select(row => new { row.Channel, row.Activity.At })
            .ToDictionaryAsync(row => row.Channel, row => (DateTimeOffset?)row.At, cancellationToken);
    }

    private static Task<Dictionary<string, DateTimeOffset?>> LastOutboundAsync(AssistantDbContext database, CancellationToken cancellationToken) =>
        database.Outbox.Where(row => row.DeliveredAt != null).GroupBy(row => row.Channel)
            .Select(rows => new { Channel = rows.Key, At = rows.Max(row => row.DeliveredAt) })
            .ToDictionaryAsync(row => row.Channel, row => row.At, cancellationToken);

    /// <summary>That a person has to write first is no failure of anything.</summary>
    private static async Task<Dictionary<string, List<FailureCount>>> FailuresAsync(AssistantDbContext database, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var kinds = await database.DeliverySteps.Where(step => step.At >= since && (step.Step == DeliveryStep.Temporary || step.Step == DeliveryStep.Permanent))
            .Join(database.Outbox, step => step.OutboxId, row => row.Id, (step, row) => new { row.Channel, Fault = step.Fault ?? "" })
            .GroupBy(each => new { each.Channel, each.Fault })
            .Select(same => new { same.Key.Channel, same.Key.Fault, Count = same.Count() })
            .ToListAsync(cancellationToken);
        return kinds.GroupBy(kind => kind.Channel).ToDictionary(
            own => own.Key, own => own.OrderByDescending(kind => kind.Count).ThenBy(kind => kind.Fault, StringComparer.Ordinal).Select(kind => new FailureCount(kind.Fault, kind.Count)).ToList());
    }

    /// <summary>What has not arrived; what was given up and then forgotten at the person's wish is over.</summary>
    private static async Task<Dictionary<string, (int Waiting, int Dead)>> OpenAsync(AssistantDbContext database, CancellationToken cancellationToken)
    {
        var counts = await database.Outbox.Where(row => row.State != OutboxState.Delivered && row.Activity.IsShown)
            .GroupBy(row => new { row.Channel, IsDead = row.State == OutboxState.Dead })
            .Select(rows => new { rows.Key.Channel, rows.Key.IsDead, Count = rows.Count() })
            .ToListAsync(cancellationToken);
        return counts.GroupBy(each => each.Channel).ToDictionary(
            own => own.Key, own => (own.Where(each => !each.IsDead).Sum(each => each.Count), own.Where(each => each.IsDead).Sum(each => each.Count)));
    }
}
