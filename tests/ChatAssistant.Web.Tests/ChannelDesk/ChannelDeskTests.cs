using System.Net;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Audit;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Channels.WeCom;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.ChannelDesk;

/// <summary>The page of channels, as an administrator uses it, beside a platform on this machine.</summary>
public sealed class ChannelDeskTests : IAsyncLifetime
{
    private const string Page = "/staff/settings/channels";

    private bool _isRefusing;
    private FakePlatform _platform = null!;
    private RunningService _service = null!;
    private Office _office = null!;
    private StaffClient _staff = null!;

    public async ValueTask InitializeAsync()
    {
        _platform = await FakePlatform.StartAsync(call => _isRefusing ? new JsonObject { ["errcode"] = call.Path == "/cgi-bin/gettoken" ? 40001 : 81013 } : WeComSide.Granting(call));
        _service = await RunningService.StartAsync([.. WeComSide.SettingsFor(_platform), "--Outbox:LookEvery=00:00:00.100"]);
        _office = new Office(_service);
        _staff = await _office.SignInAsync("管理员甲", StaffRights.AdministratorOnly);
    }

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        await _platform.DisposeAsync();
    }

    [Fact]
    public async Task Looking_at_the_page_says_what_is_set_up_and_what_is_missing_and_calls_nobody()
    {
        var page = await ReadAsync();

        Assert.Contains("微信公众号", page, StringComparison.Ordinal);
        Assert.Contains("Channels:Feishu:VerificationToken", page, StringComparison.Ordinal);
        Assert.Contains("MicrosoftAppId", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Channels:WeCom:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("shh", page, StringComparison.Ordinal);
        Assert.Empty(_platform.Calls);
    }

    [Fact]
    public async Task A_self_test_says_in_a_sentence_that_all_is_well()
    {
        var told = await TryAsync("wecom");

        Assert.Contains("企业微信自检通过", told, StringComparison.Ordinal);
        Assert.Contains("有效，用到", told, StringComparison.Ordinal);
        Assert.Equal("/cgi-bin/gettoken", Assert.Single(_platform.Calls).Path);
        Assert.Equal("Passed", Assert.Single(await AuditedAsync(AuditActions.ChannelTried)).After);
    }

    [Fact]
    public async Task A_self_test_that_fails_says_what_to_do()
    {
        _isRefusing = true;

        var told = await TryAsync("wecomkf");

        Assert.Contains("微信客服自检没有通过", told, StringComparison.Ordinal);
        Assert.Contains("可信 IP", told, StringComparison.Ordinal);
        Assert.Contains("wecom-token-40001", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feishu", "还没有开通")]
    [InlineData("directline", "没有可以自检的内容")]
    [InlineData("telegram", "没有这个渠道")]
    public async Task What_cannot_be_tried_is_said(string channel, string expected)
    {
        Assert.Contains(expected, await TryAsync(channel), StringComparison.Ordinal);
        Assert.Empty(await AuditedAsync(AuditActions.ChannelTried));
    }

    [Fact]
    public async Task A_message_given_up_is_listed_by_its_number_and_sent_again_for_a_reason()
    {
        var id = await GiveUpAsync();
        var page = await ReadAsync();
        Assert.Contains($"data-dead=\"{id}\"", page, StringComparison.Ordinal);
        Assert.Contains("wecom-81013", page, StringComparison.Ordinal);
        Assert.DoesNotContain("你好", page, StringComparison.Ordinal);

        Assert.Contains("请写明", await RetryAsync(id, " "), StringComparison.Ordinal);
        Assert.Equal(OutboxState.Dead, (await RowAsync(id)).State);
        _isRefusing = false;
        Assert.Contains("已重新排队", await RetryAsync(id, "平台已恢复"), StringComparison.Ordinal);

        await Patience.UntilAsync(async () => (await RowAsync(id)).State is OutboxState.Delivered);
        var entry = Assert.Single(await AuditedAsync(AuditActions.MessageRetried));
        Assert.Equal(("管理员甲", $"{id}", "平台已恢复", "wecom-81013"), (entry.By, entry.Subject, entry.Reason, entry.Before));
        Assert.Contains("没有被放弃", await RetryAsync(id, "再来一次"), StringComparison.Ordinal);
    }

    private async Task<string> ReadAsync() => WebUtility.HtmlDecode((await _staff.GetAsync(Page)).Text);

    private async Task<string> TryAsync(string channel)
    {
        await _staff.LearnTokenAsync(Page);
        var answer = await _staff.PostAsync($"{Page}?handler=Try", new() { ["channel"] = channel });
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return await ReadAsync();
    }

    private async Task<string> RetryAsync(long id, string reason)
    {
        await _staff.LearnTokenAsync(Page);
        await _staff.PostAsync($"{Page}?handler=Retry", new() { ["id"] = $"{id}", ["reason"] = reason });
        return await ReadAsync();
    }

    /// <summary>Somebody writes, and the platform will not take the reply.</summary>
    private async Task<long> GiveUpAsync()
    {
        _isRefusing = true;
        // A token is there already: only the message is refused.
        _platform.Answer = call => call.Path == "/cgi-bin/gettoken" || !_isRefusing ? WeComSide.Granting(call) : new JsonObject { ["errcode"] = 81013 };
        await WeComSide.PostAsync(_service, WeComRequest.Of(WeComSide.Text("u", "你好", "m1")));
        using var patience = Patience.Begin();
        while (true)
        {
            if (await _office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().Outbox.AsNoTracking().FirstOrDefaultAsync(row => row.State == OutboxState.Dead, patience.Token)) is { } row) return row.Id;
            await Task.Delay(20, patience.Token);
        }
    }

    private Task<OutboxRow> RowAsync(long id) =>
        _office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().Outbox.AsNoTracking().SingleAsync(row => row.Id == id));

    private Task<List<AuditEntry>> AuditedAsync(string action) =>
        _office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().AuditEntries.AsNoTracking().Where(entry => entry.Action == action).ToListAsync());
}
