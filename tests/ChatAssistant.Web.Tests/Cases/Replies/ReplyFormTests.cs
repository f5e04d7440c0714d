using ChatAssistant.Cases;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Tests.Cases.Replies;

/// <summary>Writing a reply: from a template, past the gate, with a reason where it warns.</summary>
public sealed class ReplyFormTests : IAsyncLifetime
{
    private const string Elsewhere = "低保金已于三月五日发放到账，请查收存折。";

    private TestHost _host = null!;
    private Browser _staff = null!;
    private Case _filed = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _staff = await _host.SignInAsync();
        _filed = await _host.FileAsync("路灯坏了，晚上看不见");
        await _staff.OpenAsync(PageOf(_filed));
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_reply_that_is_warned_of_waits_for_a_reason_and_the_reason_goes_on_record()
    {
        await _staff.SubmitAsync("reply-form", new() { ["Text"] = Elsewhere });

        Assert.Contains("没有提到对方反映的内容", _staff.Find("findings"), StringComparison.Ordinal);
        Assert.Equal(Elsewhere, _staff.Page.QuerySelector("textarea[name=Text]")!.TextContent.Trim());
        Assert.Empty(await _host.ToldAsync());

        await _staff.SubmitAsync("reply-form", new() { ["Text"] = Elsewhere, ["OverrideReason"] = "嗯" });
        Assert.Empty(await _host.ToldAsync());
        await _staff.SubmitAsync("reply-form", new() { ["Text"] = Elsewhere, ["OverrideReason"] = "电话里又问了低保的事" });

        Assert.Contains(Elsewhere, Assert.Single(await _host.ToldAsync()), StringComparison.Ordinal);
        var entry = await _host.InScopeAsync<AssistantDbContext, Web.Data.Audit.AuditEntry>(database => database.AuditEntries.SingleAsync(each => each.Action == "case_reply_warning_overridden"));
        Assert.Equal(("电话里又问了低保的事", "NotRelevant"), (entry.Reason, entry.After));
    }

    [Theory]
    [InlineData("已转办，请耐心等待。", "没有答复内容")]
    [InlineData("{单位}已经修好路灯。", "还没有填")]
    public async Task What_is_blocked_no_reason_sends(string text, string objection)
    {
        await _staff.SubmitAsync("reply-form", new() { ["Text"] = text, ["OverrideReason"] = "就是要这样发" });

        Assert.Contains(objection, _staff.Find("findings"), StringComparison.Ordinal);
        Assert.Empty(await _host.ToldAsync());
    }

    [Fact]
    public async Task A_template_fills_in_what_is_known_of_the_case_and_sets_the_result()
    {
        var template = _staff.Page.QuerySelectorAll("[data-testid=template-form] option").Single(option => option.TextContent == "受条件限制暂不能解决").GetAttribute("value");

        await _staff.OpenAsync($"{PageOf(_filed)}?template={template}&basis={Uri.EscapeDataString("《城市照明管理规定》第十条")}");

        var text = _staff.Page.QuerySelector("textarea[name=Text]")!.TextContent;
        Assert.Contains("东关街道", text, StringComparison.Ordinal);
        Assert.Contains("依据《城市照明管理规定》第十条", text, StringComparison.Ordinal);
        Assert.Contains("{单位}", text, StringComparison.Ordinal);
        Assert.Equal("Limited", _staff.Page.QuerySelector("select[name=Result] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_office_changes_a_template_adds_its_own_and_puts_one_away()
    {
        await _staff.OpenAsync("/staff/templates");
        var shipped = _staff.Page.QuerySelectorAll("[data-testid=template]").Length;
        var first = _staff.Page.QuerySelector("[data-testid=template] a")!.GetAttribute("href")!;

        await _staff.OpenAsync(first);
        await _staff.SubmitAsync("template-form", new() { ["title"] = "修好了", ["text"] = "您好，{地点}的事办好了。" });
        await _staff.SubmitAsync("template-form", new() { ["title"] = "只给咨询", ["text"] = "您好。", ["lane"] = "Inquiry", ["isActive"] = "true" });

        Assert.Equal(shipped + 1, _staff.Page.QuerySelectorAll("[data-testid=template]").Length);
        Assert.Contains("已停用", _staff.Page.QuerySelectorAll("[data-testid=template]").Single(each => each.TextContent.Contains("修好了", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        await _staff.OpenAsync(PageOf(_filed));
        var offered = _staff.Page.QuerySelectorAll("[data-testid=template-form] option").Select(option => option.TextContent).ToList();
        Assert.DoesNotContain("修好了", offered);
        Assert.DoesNotContain("只给咨询", offered);
        Assert.Contains("留作参考", offered);
    }

    private static string PageOf(Case filed) => $"/staff/cases/{filed.Number}";
}
