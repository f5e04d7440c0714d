using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Tests.Staff;

/// <summary>Somebody changes their own password.</summary>
public sealed class OwnPasswordTests : IAsyncLifetime
{
    private const string New = "冬天的暖气烧得很足很暖和";

    private TestHost _host = null!;
    private Browser _here = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _here = await _host.SignInAsync();
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task The_new_password_holds_the_old_one_no_more_and_other_sessions_end()
    {
        var elsewhere = _host.OpenBrowser();
        await SignInAsync(elsewhere, TestHost.Password);
        await elsewhere.OpenAsync("/staff");
        Assert.Equal("/staff", elsewhere.Path);

        await ChangeAsync(TestHost.Password, New, New);
        Assert.Contains("密码已修改", _here.Find("message"), StringComparison.Ordinal);
        _host.Clock.Advance(TimeSpan.FromMinutes(2));

        await _here.OpenAsync("/staff");
        Assert.Equal("/staff", _here.Path);
        await elsewhere.OpenAsync("/staff");
        Assert.Equal("/staff/sign-in", elsewhere.Path);
        await SignInAsync(elsewhere, TestHost.Password);
        Assert.Equal("/staff/sign-in", elsewhere.Path);
        await SignInAsync(elsewhere, New);
        Assert.Equal("/staff", elsewhere.Path);
        Assert.Equal([(TestHost.Name, TestHost.Name)], await AuditedAsync());
    }

    [Theory]
    [InlineData("不是这个密码呀不是", New, New, "现在的密码不对")]
    [InlineData("", New, New, "现在的密码不对")]
    [InlineData(TestHost.Password, New, "冬天的暖气烧得不足", "两次输入的密码不一样")]
    [InlineData(TestHost.Password, TestHost.Password, TestHost.Password, "和现在的一样")]
    [InlineData(TestHost.Password, "太短了", "太短了", "密码太短")]
    [InlineData(TestHost.Password, "一一一一一一一一一一一一", "一一一一一一一一一一一一", "密码太简单")]
    [InlineData(TestHost.Password, "王芳的暖气烧得很足呀", "王芳的暖气烧得很足呀", "不要包含用户名")]
    public async Task What_cannot_be_is_said_and_changes_nothing(string current, string chosen, string again, string expected)
    {
        await ChangeAsync(current, chosen, again);

        Assert.Contains(expected, _here.Text, StringComparison.Ordinal);
        Assert.Empty(await AuditedAsync());
        var elsewhere = _host.OpenBrowser();
        await SignInAsync(elsewhere, TestHost.Password);
        Assert.Equal("/staff", elsewhere.Path);
    }

    [Fact]
    public async Task Guessing_the_current_password_at_an_open_console_locks_the_account()
    {
        for (var guess = 0; guess < 5; guess++) await ChangeAsync($"猜的密码第{guess}个猜", New, New);

        await ChangeAsync(TestHost.Password, New, New);

        Assert.Contains("现在的密码不对", _here.Text, StringComparison.Ordinal);
    }

    private async Task ChangeAsync(string current, string chosen, string again)
    {
        await _here.OpenAsync("/staff/password");
        await _here.SubmitAsync("password-form", new() { ["Current"] = current, ["New"] = chosen, ["Again"] = again });
    }

    private static async Task SignInAsync(Browser browser, string password)
    {
        await browser.OpenAsync("/staff/sign-in");
        await browser.SubmitAsync("sign-in-form", new() { ["UserName"] = TestHost.Name, ["Password"] = password });
    }

    private Task<List<(string By, string Subject)>> AuditedAsync() => _host.InScopeAsync<AssistantDbContext, List<(string, string)>>(async database =>
        [.. (await database.AuditEntries.AsNoTracking().Where(entry => entry.Action == AuditActions.PasswordChanged).ToListAsync()).Select(entry => (entry.By, entry.Subject))]);
}
