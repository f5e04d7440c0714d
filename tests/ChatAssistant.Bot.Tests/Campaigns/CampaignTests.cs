using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Campaigns;

namespace ChatAssistant.Bot.Tests.Campaigns;

public sealed class CampaignTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    public void Dispose() => _citizen.Dispose();

    [Fact]
    public async Task A_call_that_runs_stands_under_the_help_with_its_button()
    {
        Begin("校园食品安全");
        Begin("冬季供暖", isEmergency: true, days: 20);
        Begin("河道治理建议", days: 30);

        var help = await _citizen.SayAsync("帮助");

        Assert.Contains("正在专项征集：校园食品安全", help, StringComparison.Ordinal);
        Assert.Contains("正在应急征集：冬季供暖", help, StringComparison.Ordinal);
        Assert.DoesNotContain("河道治理建议", help, StringComparison.Ordinal);
        Assert.Contains("校园食品安全", _citizen.Actions);
        Assert.Contains("校园食品安全", await _citizen.SayAsync("你好"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_told_after_its_name_is_filed_with_the_call()
    {
        var campaign = Begin("校园食品安全");

        Assert.Contains("想听听大家对学校食堂的意见", await _citizen.SayAsync("校园食品安全"), StringComparison.Ordinal);
        await _citizen.SayAsync("建议食堂的采购清单每周公开一次");
        Assert.Contains("征集：校园食品安全", await _citizen.SayAsync("崆峒区东关街道"), StringComparison.Ordinal);
        Assert.Contains("已归入专项征集“校园食品安全”", await _citizen.SayAsync("确认"), StringComparison.Ordinal);

        var filed = Assert.Single(_citizen.Cases.Cases);
        Assert.Equal((campaign.Id, CaseSource.Campaign, false), (filed.CampaignId, filed.Source, filed.IsUrgent));
    }

    [Fact]
    public async Task Name_and_matter_may_come_in_one_message_and_a_county_s_call_asks_for_no_place()
    {
        Begin("校园食品安全", area: "静宁县");

        await _citizen.SayAsync("我想参加“校园食品安全”征集：建议食堂的采购清单每周公开一次");
        await _citizen.SayAsync("确认");

        var filed = Assert.Single(_citizen.Cases.Cases);
        Assert.Equal(("建议食堂的采购清单每周公开一次", "静宁县"), (filed.Text, filed.Area));
    }

    [Fact]
    public async Task Its_name_said_while_a_matter_is_told_takes_the_matter_into_the_call()
    {
        var campaign = Begin("校园食品安全");
        await _citizen.SayAsync("我要提建议");
        await _citizen.SayAsync("建议食堂的采购清单每周公开一次");

        await _citizen.SayAsync("参加校园食品安全征集");
        await _citizen.SayAsync("崆峒区");
        await _citizen.SayAsync("确认");

        Assert.Equal(campaign.Id, Assert.Single(_citizen.Cases.Cases).CampaignId);
    }

    [Theory]
    [InlineData("校园食品安全有哪些法律规定？")]
    [InlineData("常委会怎么监督校园食品安全？")]
    public async Task A_question_about_the_topic_is_a_question(string question)
    {
        Begin("校园食品安全");

        await _citizen.SayAsync(question);

        Assert.Equal("ask", _citizen.Facts.Intent);
    }

    [Fact]
    public async Task What_comes_with_an_emergency_call_has_shorter_clocks_of_the_house_and_the_same_of_the_law()
    {
        Begin("冬季供暖", isEmergency: true);
        await _citizen.SayAsync("冬季供暖：建议老旧小区提前三天试水，崆峒区东关街道");
        await _citizen.SayAsync("确认");

        var filed = Assert.Single(_citizen.Cases.Cases);
        var today = _citizen.Cases.Clock.Today;
        Assert.True(filed.IsUrgent);
        Assert.Equal(today.AddDays(15), filed.Deadlines.Single(each => each.IsLegal).Due);
        Assert.Equal(_citizen.Cases.Clock.Calendar.AddWorkingDays(today, 1), filed.Deadlines.Single(each => !each.IsLegal).Due);
    }

    [Fact]
    public async Task Whose_last_day_is_over_is_no_longer_offered_nor_heard()
    {
        Begin("校园食品安全", days: 1);
        _citizen.Clock.Now += TimeSpan.FromDays(3);

        Assert.DoesNotContain("校园食品安全", await _citizen.SayAsync("帮助"), StringComparison.Ordinal);
        await _citizen.SayAsync("校园食品安全");

        Assert.NotEqual("suggest", _citizen.Facts.Intent);
    }

    private Campaign Begin(string topic, bool isEmergency = false, string? area = null, int days = 10)
    {
        var clock = _citizen.Cases.Clock;
        var words = new CampaignWords(topic, "想听听大家对学校食堂的意见，作为监督的依据。", "") { From = clock.Today, To = clock.Today.AddDays(days), IsEmergency = isEmergency, Area = area };
        var campaign = Campaign.Begin(words, "甲", clock);
        _citizen.Campaigns.All.Add(campaign);
        return campaign;
    }
}
