using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;

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
    public async Task A_wrong_certificate_says_nothing_about_which_half_was_wrong()
    {
        Assert.Contains("没有成功", await _deputy.SayAsync($"绑定码{Invite()}，代表证号JN-9999"));
    }

    public void Dispose() => _deputy.Dispose();

    private string Invite() => _deputy.Deputies.Invite(new Deputy(
        "代表甲",
        new DeputySeat(DeputyLevel.County, "静宁县", "界石铺选区", new(2022, 1, 1), new(2027, 1, 1)),
        new PlainSeal().HashOf(Certificate)));
}
