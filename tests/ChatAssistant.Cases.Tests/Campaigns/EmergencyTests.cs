using ChatAssistant.Cases.Campaigns;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Tests.Support;

namespace ChatAssistant.Cases.Tests.Campaigns;

public sealed class EmergencyTests
{
    private static readonly Matter Urgent = new(Lane.Suggestion, "老旧小区供暖前要试水", "崆峒区") { IsUrgent = true };

    private readonly Office _office = new();

    [Fact]
    public void The_houses_clocks_are_halved_in_working_days_and_the_laws_are_whole()
    {
        var filed = _office.File(Urgent);
        Assert.Null(filed.Accept(Office.Reviewer, "供暖", _office.Clock));
        Assert.Null(filed.Assign(Office.Dispatcher, new AssignTo("市住建局"), _office.Clock));

        var today = _office.Clock.Today;
        Assert.Equal(Office.Calendar.AddWorkingDays(today, 8), filed.DueOf(DeadlineKind.Handle));
        Assert.Equal(Office.Calendar.AddWorkingDays(today, 5), filed.DueOf(DeadlineKind.Objection));
        Assert.Equal(today.AddDays(15), filed.DueOf(DeadlineKind.Notify));
        Assert.Contains("应急", filed.Running(DeadlineKind.Handle)!.Basis, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, 2)]
    [InlineData(100, 15)]
    public void How_much_is_left_is_a_setting_and_never_less_than_a_day(int percent, int workingDays)
    {
        var clock = new DeadlineClock(_office.Time, Office.Calendar, new DeadlineOptions { EmergencyPercent = percent });

        Assert.Equal(Office.Calendar.AddWorkingDays(clock.Today, workingDays), clock.Due(clock.Rules.For(DeadlineKind.Handle).Urgent(), clock.Today).Day);
        Assert.Equal(Office.Calendar.AddWorkingDays(clock.Today, percent == 10 ? 1 : 2), clock.Due(clock.Rules.For(DeadlineKind.FirstLook).Urgent(), clock.Today).Day);
    }

    [Fact]
    public void Nobody_shortens_a_clock_of_the_law() =>
        Assert.Throws<InvalidOperationException>(() => _office.Clock.Rules.For(DeadlineKind.Notify).Urgent());

    [Fact]
    public void A_call_runs_from_its_first_day_to_its_last_and_is_closed_once()
    {
        var words = new CampaignWords("冬季供暖", "想听听大家对供暖的意见，作为监督依据。", "") { From = new(2025, 3, 5), To = new(2025, 3, 20) };
        var campaign = Campaign.Begin(words, "zhang", _office.Clock);

        Assert.Equal(CampaignStage.Coming, campaign.StageOn(new(2025, 3, 4)));
        Assert.Equal(CampaignStage.Running, campaign.StageOn(new(2025, 3, 20)));
        Assert.Equal(CampaignStage.Over, campaign.StageOn(new(2025, 3, 21)));
        Assert.Equal(TransitionRefusal.DateNotAllowed, campaign.Edit(words with { To = new(2025, 3, 4) }));
        Assert.Equal(TransitionRefusal.ExplanationTooShort, campaign.Close("完了", "zhang", _office.Clock));
        Assert.Null(campaign.Close("共收到意见三十条，供暖提前三天。", "zhang", _office.Clock));
        Assert.Equal(TransitionRefusal.WrongState, campaign.Edit(words));
        Assert.Equal(CampaignStage.Closed, campaign.StageOn(new(2025, 3, 10)));
    }
}
