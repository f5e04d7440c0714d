using System.Globalization;
using ChatAssistant.Bot.Care.Modes;
using ChatAssistant.Bot.Office;
using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases.Campaigns;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Tests.Office;

/// <summary>What an office wrote is said where it belongs, and nowhere else.</summary>
public sealed class OfficeTextTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private const string Ways = "电话：0933-8210000（工作日8:30—18:00）\n地址：崆峒区广场路1号";

    private readonly Conversation _citizen = new(library.Knowledge);

    public void Dispose() => _citizen.Dispose();

    [Fact]
    public async Task Who_joins_is_greeted_in_the_offices_words_under_its_name_and_again_in_the_shipped_ones()
    {
        _citizen.OfficeTexts.Write(OfficeText.Name, "崆峒人大小助手");
        Assert.StartsWith("您好，我是崆峒人大小助手，是自动问答程序", await JoinAsync(), StringComparison.Ordinal);

        _citizen.OfficeTexts.Write(OfficeText.Welcome, "欢迎您！这里是{助手名称}，是自动问答程序。");
        Assert.Equal("欢迎您！这里是崆峒人大小助手，是自动问答程序。", await JoinAsync());
        Assert.Contains("提建议", _citizen.Actions);

        _citizen.OfficeTexts.Forget(OfficeText.Name);
        _citizen.OfficeTexts.Forget(OfficeText.Welcome);
        Assert.StartsWith("您好，我是人大助手，", await JoinAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_says_hello_is_answered_in_the_offices_words_and_still_offered_the_calls_that_run()
    {
        var today = _citizen.Cases.Clock.Today;
        var words = new CampaignWords("校园食品安全", "想听听大家对学校食堂的意见，作为监督的依据。", "") { From = today, To = today.AddDays(9) };
        _citizen.Campaigns.All.Add(Campaign.Begin(words, "甲", _citizen.Cases.Clock));
        _citizen.OfficeTexts.Write(OfficeText.Hello, "您好，崆峒区人大为您服务。");
        _citizen.OfficeTexts.Write(OfficeText.Campaign, "我们在听大家说“{征集名称}”，到{截止日期}为止。");

        Assert.Equal("您好，崆峒区人大为您服务。\n\n我们在听大家说“校园食品安全”，到3月11日为止。", await _citizen.SayAsync("你好"));
        Assert.Contains("校园食品安全", _citizen.Actions);
        Assert.DoesNotContain("为您服务", await _citizen.SayAsync("谢谢"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_offices_telephone_is_told_to_who_wants_a_person_or_gets_no_answer()
    {
        Assert.Contains("12345", await _citizen.SayAsync("转人工"), StringComparison.Ordinal);
        Assert.DoesNotContain("其他办法", await _citizen.SayAsync("今年高考分数线是多少？"), StringComparison.Ordinal);

        _citizen.OfficeTexts.Write(OfficeText.OtherWays, Ways);
        Assert.Contains(Ways, await _citizen.SayAsync("转人工"), StringComparison.Ordinal);
        Assert.EndsWith(Ways, await _citizen.SayAsync("今年高考分数线是多少？"), StringComparison.Ordinal);
        Assert.Equal(["看最接近的条文", "登记为意见建议", "换个说法再问"], _citizen.Actions);
        _citizen.Modes.Now = new(ChannelMode.CuratedOnly);
        Assert.EndsWith(Ways, await _citizen.SayAsync("平凉的通知要求加强哪些方面的监督？"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_channel_says_what_the_office_wrote_and_the_numbers_for_danger_whatever_that_is()
    {
        _citizen.OfficeTexts.Write(OfficeText.Maintenance, "本周末机房搬迁，服务暂停。");
        _citizen.Modes.Now = new(ChannelMode.Maintenance);

        var told = await _citizen.SayAsync("你好");

        Assert.StartsWith("本周末机房搬迁，服务暂停。", told, StringComparison.Ordinal);
        Assert.EndsWith("遇到危险请打110、119或120，急事请拨打12345。", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_filed_a_matter_is_told_what_comes_next_in_the_offices_words_with_the_day()
    {
        _citizen.OfficeTexts.Write(OfficeText.AfterFiling, "信访工作室会在{日期}前给您回话。");
        await _citizen.SayAsync("我要提建议");
        await _citizen.SayAsync("静宁县八里镇街上的路灯坏了小半年，请修一修");

        var told = await _citizen.SayAsync("确认");

        Assert.StartsWith("已登记，编号：", told, StringComparison.Ordinal);
        Assert.Matches("信访工作室会在2026年3月\\d+日前给您回话。", told);
        Assert.DoesNotContain("接下来：", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_looks_at_their_data_is_told_whom_to_turn_to()
    {
        Assert.DoesNotContain("办事机构", await _citizen.SayAsync("我的信息"), StringComparison.Ordinal);

        _citizen.OfficeTexts.Write(OfficeText.PrivacyContact, "个人信息的事，请打0933-8210000找办公室。");

        Assert.EndsWith("个人信息的事，请打0933-8210000找办公室。", await _citizen.SayAsync("我的信息"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_writes_English_gets_the_shipped_English_until_the_office_gives_its_own()
    {
        _citizen.OfficeTexts.Write(OfficeText.OtherWays, Ways);
        Assert.Contains("In urgent cases call 12345", await _citizen.SayAsync("I want to talk to a real person please"), StringComparison.Ordinal);

        _citizen.OfficeTexts.Write(OfficeText.OtherWays, Ways, "Telephone: 0933-8210000");

        var told = await _citizen.SayAsync("I want to talk to a real person please");
        Assert.EndsWith("Telephone: 0933-8210000", told, StringComparison.Ordinal);
        Assert.DoesNotContain("广场路", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_the_office_writes_is_words_and_no_markup_and_fills_no_blank_twice()
    {
        _citizen.OfficeTexts.Write(OfficeText.Name, "**{助手名称}**<b>");
        _citizen.OfficeTexts.Write(OfficeText.Welcome, "[{助手名称}](https://example.org) 100% {0}");

        Assert.Equal("[**{助手名称}**<b>](https://example.org) 100% {0}", await JoinAsync());
        Assert.Equal(TextFormatTypes.Plain, _citizen.Reply.TextFormat);
    }

    [Fact]
    public void A_shipped_text_has_the_blanks_of_its_rule_no_others_and_is_no_longer_than_it_allows() =>
        Assert.All(OfficeTextRule.All, rule => Assert.All(new[] { OfficeLanguage.Chinese, OfficeLanguage.English }, language =>
        {
            Assert.Equal(rule.Blanks.Order(), OfficeBlanks.In(rule.Shipped(language)).Distinct().Order());
            Assert.InRange(rule.Shipped(language).Length, 1, rule.LongestIn(language));
        }));

    [Fact]
    public void Every_text_has_a_rule_and_can_be_seen_as_people_see_it() =>
        Assert.All(Enum.GetValues<OfficeText>(), text =>
        {
            _citizen.OfficeTexts.Write(text, $"本单位写的{string.Concat(OfficeTextRule.Of(text).Blanks.Select(blank => $"{{{blank}}}"))}");

            var seen = OfficeTextSample.Of(text, _citizen.OfficeTexts, OfficeLanguage.Chinese).Text;

            Assert.Contains("本单位写的", seen, StringComparison.Ordinal);
            Assert.DoesNotContain("{", seen, StringComparison.Ordinal);
        });

    [Fact]
    public void Looking_at_the_English_leaves_no_English_behind()
    {
        var before = CultureInfo.CurrentUICulture;

        Assert.StartsWith("Hello, I am the People's Congress assistant,", OfficeTextSample.Of(OfficeText.Welcome, _citizen.OfficeTexts, OfficeLanguage.English).Text, StringComparison.Ordinal);
        Assert.Equal(before, CultureInfo.CurrentUICulture);
    }

    private Task<string> JoinAsync() => _citizen.TurnAsync(new Activity
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = [new ChannelAccount("user1")],
        Recipient = new ChannelAccount("bot"),
    });
}
