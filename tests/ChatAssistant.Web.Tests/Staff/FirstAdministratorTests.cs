using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Staff;

public sealed class FirstAdministratorTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task The_link_that_is_printed_makes_the_first_account_and_signs_in()
    {
        var browser = await SetUpAsync(CodeIn(await _host.AnnounceAsync()), "王芳");

        Assert.Equal("/staff", browser.Path);
        Assert.Contains("王芳", browser.Find("signed-in-as"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_works_once()
    {
        var code = CodeIn(await _host.AnnounceAsync());
        await SetUpAsync(code, "王芳");

        var second = await SetUpAsync(code, "李雷");

        Assert.Equal("/staff/setup", second.Path);
        Assert.Contains("已经用过", second.Text, StringComparison.Ordinal);
        Assert.Empty(await _host.AnnounceAsync());
    }

    [Fact]
    public async Task A_wrong_code_is_refused()
    {
        await _host.AnnounceAsync();

        var browser = await SetUpAsync(new string('0', 64), "王芳");

        Assert.Contains("设置码不对", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_expires_after_a_day()
    {
        var code = CodeIn(await _host.AnnounceAsync());
        _host.Clock.Advance(TimeSpan.FromHours(24));

        var browser = await SetUpAsync(code, "王芳");

        Assert.Contains("已经过期", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_link_ends_the_one_before()
    {
        var older = CodeIn(await _host.AnnounceAsync());
        await _host.AnnounceAsync();

        var browser = await SetUpAsync(older, "王芳");

        Assert.Contains("设置码不对", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_that_is_too_short_leaves_the_code_good()
    {
        var code = CodeIn(await _host.AnnounceAsync());

        var refused = await SetUpAsync(code, "王芳", "太短");
        var accepted = await SetUpAsync(code, "王芳");

        Assert.Contains("密码太短", refused.Text, StringComparison.Ordinal);
        Assert.Equal("/staff", accepted.Path);
    }

    [Theory]
    [InlineData("citizen", "不像用户名的密码啊啊", "citizen")]
    [InlineData("王 芳", "春天的路灯照着这条小街", "用户名要有")]
    [InlineData("wangfang", "wangfang2026", "不要包含用户名")]
    [InlineData("wangfang", "aaaaaaaaaaaa", "太简单")]
    public async Task An_account_that_would_mislead_or_be_guessed_is_not_made(string name, string password, string reason)
    {
        var errors = await _host.InScopeAsync<StaffAccounts, IReadOnlyList<string>>(accounts => accounts.AddAsync(name, password));

        Assert.Contains(reason, Assert.Single(errors), StringComparison.Ordinal);
    }

    private static string CodeIn(string line) => line.Trim().Split('#')[1];

    private async Task<Browser> SetUpAsync(string code, string name, string password = TestHost.Password)
    {
        var browser = _host.OpenBrowser();
        await browser.OpenAsync("/staff/setup");
        await browser.SubmitAsync("setup-form", new() { ["Code"] = code, ["UserName"] = name, ["Password"] = password, ["PasswordAgain"] = password });
        return browser;
    }
}
