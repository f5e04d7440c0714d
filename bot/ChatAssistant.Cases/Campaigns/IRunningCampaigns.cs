namespace ChatAssistant.Cases.Campaigns;

/// <summary>The calls that run. Every message is looked at for their names, so asking must cost next to nothing.</summary>
public interface IRunningCampaigns
{
    /// <summary>Those of today, the one that ends first before the others.</summary>
    ValueTask<IReadOnlyList<Campaign>> TodayAsync(CancellationToken cancellationToken);
}
