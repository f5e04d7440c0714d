using ChatAssistant.Cases;
using ChatAssistant.Cases.Campaigns;

namespace ChatAssistant.Bot.Tests.Support;

internal sealed class MemoryCampaigns(TimeProvider clock) : IRunningCampaigns
{
    public List<Campaign> All { get; } = [];

    public ValueTask<IReadOnlyList<Campaign>> TodayAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<Campaign>>([.. All.Where(each => each.StageOn(BeijingTime.Today(clock)) is CampaignStage.Running).OrderBy(each => each.To)]);
}
