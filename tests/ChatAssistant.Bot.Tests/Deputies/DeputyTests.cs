using System.Text.RegularExpressions;
using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Tests.Deputies;

public sealed class DeputyTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private const string Certificate = "JN-0042";

    private readonly Conversation _deputy = new(library.Knowledge);

    private Case Filed => Assert.Single(_deputy.Cases.Cases);

    [Fact]
    public async Task A_deputy_binds_step_by_step_and_hands_a_matter_on_by_name()
    {
        var code = Invite();
        Assert.Contains("绑定码", await _deputy.SayAsync("我想绑定代表身份"));
        Assert.Contains("代表证号", await _deputy.SayAsync(code));
        Assert.Contains("绑定成功", await _deputy.SayAsync(Certificate));

        await _deputy.SayAsync("群众李桂兰托我反映：静宁县界石铺镇卫生院夜里没人值班，她愿意写名字");
        Assert.Equal("deputy_forward", _deputy.Facts.Intent);
        await _deputy.SayAsync("确认");

        Assert.Equal((CaseSource.DeputyForward, DisplayMode.Open, ConstituentConsent.Named), (Filed.Source, Filed.Display, Filed.Forward!.Consent));
        Assert.Contains("李桂兰", Filed.Text);
    }

    [Fact]
    public async Task Announced_first_and_told_then_the_consent_is_asked_for()
    {
        await _deputy.SayAsync($"绑定码{Invite()}，代表证号{Certificate}");
        Assert.Contains("群众反映的是什么事", await _deputy.SayAsync("我要转递一件群众反映的事情"));
        var card = await _deputy.SayAsync("十里铺村张大娘家的低保停了三个月，她腿不好出不了门，想请民政上门核实");
        Assert.Contains("地点：静宁县", card);
        Assert.Contains("是否同意写明姓名", card);

        await _deputy.SayAsync("不愿意公开姓名");
        Assert.DoesNotContain("是否同意写明姓名", await _deputy.SayAsync("老人的药也快吃完了，麻烦快一点"));
        await _deputy.SayAsync("确认");

        Assert.Equal((CaseSource.DeputyForward, ConstituentConsent.Hidden, "静宁县"), (Filed.Source, Filed.Forward!.Consent, Filed.Area));
    }

    [Fact]
    public async Task Without_consent_the_name_stays_out()
    {
        await _deputy.SayAsync($"绑定码{Invite()}，代表证号{Certificate}");
        Assert.Equal("deputy_bind", _deputy.Facts.Intent);
        await _deputy.SayAsync("选区里一位村民赵大强反映静宁县余湾乡的路没修完，他不想写名字");
        await _deputy.SayAsync("确认转交");

        Assert.Equal((DisplayMode.Anonymous, ConstituentConsent.Hidden), (Filed.Display, Filed.Forward!.Consent));
        Assert.DoesNotContain("赵大强", Filed.Text);
    }

    [Fact]
    public async Task Whoever_cannot_bind_goes_on_in_their_own_name()
    {
        await _deputy.SayAsync("我是崇信县人大代表，有个群众意见要转：锦屏镇的老年活动室一直锁着门");
        Assert.Equal("deputy_forward", _deputy.Facts.Intent);
        await _deputy.SayAsync("我没有绑定码");
        Assert.Equal("deputy_bind", _deputy.Facts.Intent);
        await _deputy.SayAsync("那就用个人名义提吧，崇信县锦屏镇");
        Assert.Equal("suggest", _deputy.Facts.Intent);
        await _deputy.SayAsync("确认");

        Assert.Equal(CaseSource.Citizen, Filed.Source);
        Assert.Contains("活动室", Filed.Text);
    }

    [Fact]
    public async Task Whose_matter_it_is_claims_it_with_the_code_of_the_deputy_and_follows_it_alone()
    {
        await _deputy.SayAsync($"绑定码{Invite()}，代表证号{Certificate}");
        await _deputy.SayAsync("群众李桂兰托我反映：静宁县界石铺镇卫生院夜里没人值班，她愿意写名字");
        var claim = Regex.Match(await _deputy.SayAsync("确认"), @"认领 20\d{6}-\d+-\d \d{8}").Value;
        using var constituent = new Conversation(library.Knowledge, _deputy.Cases, user: "constituent");
        using var stranger = new Conversation(library.Knowledge, _deputy.Cases, user: "stranger");

        Assert.Contains("认领码不对", await stranger.SayAsync(claim[..^1] + (claim[^1] == '0' ? '1' : '0')));
        Assert.Contains("认领好了", await constituent.SayAsync(claim));
        Assert.Contains("已经有人认领", await stranger.SayAsync(claim));

        Assert.Contains("夜里没人值班", await constituent.SayAsync("查进度"));
        Assert.Contains("已补充", await constituent.SayAsync("补充：昨天夜里又没有人"));
        Assert.Equal(ActorKind.Citizen, Filed.Supplements[^1].By);
        Assert.DoesNotContain("夜里没人值班", await stranger.SayAsync($"查进度 {Filed.Number}"));
        Assert.Contains("夜里没人值班", await _deputy.SayAsync("查进度"));
    }

    [Fact]
    public async Task Claiming_without_number_or_code_says_where_they_come_from() =>
        Assert.Contains("向转交的代表要", await _deputy.SayAsync("我要认领"));

    [Fact]
    public async Task A_wrong_certificate_says_nothing_about_which_half_was_wrong()
    {
        Assert.Contains("没有成功", await _deputy.SayAsync($"绑定码{Invite()}，代表证号JN-9999"));
    }

    [Fact]
    public async Task A_picture_that_came_first_goes_along_with_what_is_handed_on()
    {
        await _deputy.SayAsync($"绑定码{Invite()}，代表证号{Certificate}");
        await ShowAsync("http://127.0.0.1/clinic.png");
        await _deputy.SayAsync("群众李桂兰托我反映：静宁县界石铺镇卫生院夜里没人值班，她愿意写名字");
        await _deputy.SayAsync("确认");

        Assert.Equal(["http://127.0.0.1/clinic.png"], Filed.Attachments);
    }

    [Fact]
    public async Task A_picture_sent_before_it_is_clear_in_whose_name_goes_along_too()
    {
        await ShowAsync("http://127.0.0.1/door.png");
        await _deputy.SayAsync("我是崇信县人大代表，有个群众意见要转：锦屏镇的老年活动室一直锁着门");
        await _deputy.SayAsync("我没有绑定码");
        await _deputy.SayAsync("那就用个人名义提吧，崇信县锦屏镇");
        await _deputy.SayAsync("确认");

        Assert.Equal(["http://127.0.0.1/door.png"], Filed.Attachments);
    }

    [Fact]
    public async Task What_was_told_before_binding_need_not_be_told_again()
    {
        var code = Invite();
        await ShowAsync("http://127.0.0.1/door.png");
        await _deputy.SayAsync("我是静宁县人大代表，有个群众意见要转：静宁县界石铺镇的老年活动室一直锁着门");
        var told = await _deputy.SayAsync($"绑定码{code}，代表证号{Certificate}");
        Assert.Contains("绑定成功", told);
        Assert.Contains("请核对", told);
        await _deputy.SayAsync("确认");

        Assert.Equal((CaseSource.DeputyForward, 1), (Filed.Source, Filed.Attachments.Count));
        Assert.Contains("活动室", Filed.Text);
    }

    [Fact]
    public async Task A_picture_sent_just_before_is_added_to_the_matter_on_file()
    {
        await _deputy.SayAsync("崇信县锦屏镇的老年活动室一直锁着门，希望开门");
        await _deputy.SayAsync("确认");
        await ShowAsync("http://127.0.0.1/door.png");
        await _deputy.SayAsync("这是给我那件事补充的照片");

        Assert.Equal("supplement", _deputy.Facts.Intent);
        Assert.Equal(["http://127.0.0.1/door.png"], Assert.Single(Filed.Supplements).Attachments);
    }

    [Fact]
    public async Task A_code_is_read_with_the_small_words_before_it()
    {
        var code = Invite();
        await _deputy.SayAsync("我是市里的代表");
        await _deputy.SayAsync($"码是{code.ToLowerInvariant()}");

        Assert.Contains("绑定成功", await _deputy.SayAsync(Certificate));
    }

    public void Dispose() => _deputy.Dispose();

    private Task<string> ShowAsync(string url) => _deputy.TurnAsync(new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment("image/png", url)] });

    private string Invite() => _deputy.Deputies.Invite(new Deputy(
        "代表甲",
        new DeputySeat(DeputyLevel.County, "静宁县", "界石铺选区", new(2022, 1, 1), new(2027, 1, 1)),
        new PlainSeal().HashOf(Certificate)));
}
