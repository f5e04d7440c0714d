using ChatAssistant.Cases;
using ChatAssistant.Cases.Campaigns;
using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Campaigns;

/// <summary>The calls that are not closed, in memory: every message asks for them, and they change a few times a year.</summary>
public sealed class RunningCampaigns(IDbContextFactory<AssistantDbContext> databases, TimeProvider clock) : IRunningCampaigns
{
    private readonly Lock _keeping = new();
    private volatile IReadOnlyList<Campaign>? _open;
    private int _changes;

    public async ValueTask<IReadOnlyList<Campaign>> TodayAsync(CancellationToken cancellationToken)
    {
        var open = _open ?? await ReadAsync(cancellationToken);
        if (open is []) return open;
        var today = BeijingTime.Today(clock);
        return [.. open.Where(each => each.StageOn(today) is CampaignStage.Running)];
    }

    /// <summary>Something about them has been committed.</summary>
    public void Forget()
    {
        lock (_keeping) (_changes, _open) = (_changes + 1, null);
    }

    /// <summary>What was read while it changed is not kept.</summary>
    private async Task<IReadOnlyList<Campaign>> ReadAsync(CancellationToken cancellationToken)
    {
        var changes = Volatile.Read(ref _changes);
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var open = await database.Campaigns.AsNoTracking().Where(each => each.ClosedAt == null).OrderBy(each => each.To).ToListAsync(cancellationToken);
        lock (_keeping)
        {
            if (changes == _changes) _open = open;
        }

        return open;
    }
}
