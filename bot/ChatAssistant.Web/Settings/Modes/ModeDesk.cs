using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Care;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Settings.Modes;

/// <summary>Sets modes of channels, in the console and on the command line alike: from the next message on, each change on record.</summary>
public sealed class ModeDesk(AssistantDbContext database, DatabaseWriter writer, StaffAudit audit, TimeProvider clock)
{
    /// <summary>Every channel, and every account of one that was ever set by itself.</summary>
    public async Task<IReadOnlyList<ChannelStanding>> NowAsync(CancellationToken cancellationToken)
    {
        var modes = new EfChannelModes(database);
        var named = await database.ModeChanges.Select(row => row.Channel).Distinct().ToListAsync(cancellationToken);
        var standings = new List<ChannelStanding>();
        foreach (var channel in ModeChannels.Single.Union(named.Order(StringComparer.Ordinal)).Where(channel => channel != ModeChangeRow.All))
            standings.Add(new(channel, await modes.NewestAsync(channel, cancellationToken)));
        return standings;
    }

    /// <param name="wish">Looked over: the channel is known and the reason given.</param>
    /// <param name="auditedBy">Under which name it goes on record: the account's, or <see cref="AuditNote.Operator"/>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<ModeChangeRow> SetAsync(ModeWish wish, string auditedBy, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async stop =>
        {
            var before = await new EfChannelModes(database).OfAsync(wish.Channel, stop);
            audit.Note(new(auditedBy, AuditActions.ModeChanged, ModeTexts.ChannelText(wish.Channel)) { Reason = wish.Reason, Before = before.Mode.Text(), After = wish.Mode.Text() });
            return database.Add(new ModeChangeRow
            {
                Channel = wish.Channel,
                Before = before.Mode,
                After = wish.Mode,
                Reason = wish.Reason,
                By = wish.By,
                At = clock.GetUtcNow(),
                Until = wish.Until,
            }).Entity;
        }, cancellationToken);
}
