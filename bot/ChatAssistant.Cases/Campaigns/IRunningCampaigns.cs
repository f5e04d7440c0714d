namespace ChatAssistant.Cases.Campaigns;

/// <summary>The calls that run. Every message is looked at for their names, so asking must cost next to nothing.</summary>
public interface IRunningCampaigns
{
    /// <summary>Those of today, the one that ends first before the others.</summary>
    ValueTask<IReadOnlyList<Campaign>> TodayAsync(CancellationToken cancellationToken);

    /// <summary>One of those of today; null when it is over, or there is none such.</summary>
    async ValueTask<Campaign?> FindTodayAsync(Guid? id, CancellationToken cancellationToken) => (await TodayAsync(cancellationToken)).FirstOrDefault(each => each.Id == id);
}
