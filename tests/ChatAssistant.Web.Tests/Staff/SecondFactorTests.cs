using System.Text;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.SecondFactors;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Staff;

public sealed class SecondFactorTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    /// <summary>The last six digits of the vectors in RFC 6238, appendix B.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.CodeAt(Encoding.ASCII.GetBytes("12345678901234567890"), Totp.StepOf(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Fact]
    public void A_secret_is_written_as_apps_read_it() => Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.Written(Encoding.ASCII.GetBytes("12345678901234567890")));

    [Fact]
    public async Task With_a_second_factor_the_password_alone_does_not_open()
    {
        var (secret, _) = await EnrolAsync();
        var browser = await PasswordAsync();

        Assert.Equal("/staff/sign-in/code", browser.Path);
        await browser.OpenAsync("/staff");
        Assert.Equal("/staff/sign-in", browser.Path);

        await browser.OpenAsync("/staff/sign-in/code");
        await browser.SubmitAsync("code-form", new() { ["Code"] = NextCode(secret) });
        Assert.Equal("/staff", browser.Path);
    }

    [Fact]
    public async Task A_code_opens_once()
    {
        var (secret, _) = await EnrolAsync();
        var code = NextCode(secret);
        Assert.Equal("/staff", (await CodeAsync(code)).Path);

        var again = await CodeAsync(code);

        Assert.Contains("已经用过", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recovery_code_opens_once_where_the_telephone_is_lost()
    {
        var (_, codes) = await EnrolAsync();

        Assert.Equal("/staff", (await CodeAsync(codes[0])).Path);
        Assert.Equal("/staff/sign-in/code", (await CodeAsync(codes[0])).Path);
        Assert.Equal("/staff", (await CodeAsync(codes[1].ToUpperInvariant())).Path);
    }

    [Fact]
    public async Task Guessing_codes_locks_the_account()
    {
        var (secret, _) = await EnrolAsync();
        var browser = await PasswordAsync();
        for (var guess = 1; guess <= 5; guess++) await browser.SubmitAsync("code-form", new() { ["Code"] = "000000" });

        await browser.SubmitAsync("code-form", new() { ["Code"] = NextCode(secret) });
        Assert.Equal("/staff/sign-in/code", browser.Path);
        Assert.Equal("/staff/sign-in", (await PasswordAsync()).Path);
    }

    [Fact]
    public async Task The_code_comes_soon_after_the_password_or_not_at_all()
    {
        var (secret, _) = await EnrolAsync();
        var browser = await PasswordAsync();
        _host.Clock.Advance(TimeSpan.FromMinutes(6));

        await browser.SubmitAsync("code-form", new() { ["Code"] = NextCode(secret) });

        Assert.Equal("/staff/sign-in/code", browser.Path);
    }

    [Fact]
    public async Task A_wrong_code_does_not_turn_it_on_and_keeps_the_secret()
    {
        var browser = await _host.SignInAsync();
        await browser.OpenAsync("/staff/second-factor");
        var secret = browser.Find("secret");

        await browser.SubmitAsync("enrol-form", new() { ["code"] = "000000" });

        Assert.Equal(secret, browser.Find("secret"));
        Assert.Contains("不对", browser.Find("enrol-form"), StringComparison.Ordinal);
        Assert.Equal("/staff", (await PasswordAsync()).Path);
    }

    [Fact]
    public async Task Another_administrator_takes_it_away_and_nobody_their_own()
    {
        await EnrolAsync();

        Assert.Contains("自己", await RemoveAsync(TestHost.Name), StringComparison.Ordinal);
        Assert.Null(await RemoveAsync("另一位"));

        Assert.Equal("/staff", (await PasswordAsync()).Path);
    }

    private Task<string?> RemoveAsync(string by) =>
        _host.InScopeAsync<StaffAccounts, string?>(accounts => accounts.RemoveSecondFactorAsync(TestHost.Name, by, default));

    private async Task<(byte[] Secret, IReadOnlyList<string> Codes)> EnrolAsync()
    {
        var browser = await _host.SignInAsync();
        await browser.OpenAsync("/staff/second-factor");
        var secret = Read(browser.Find("secret"));
        await browser.SubmitAsync("enrol-form", new() { ["code"] = Totp.CodeAt(secret, Totp.StepOf(_host.Clock.GetUtcNow())) });
        return (secret, [.. browser.Page.QuerySelectorAll("[data-testid=recovery-codes] li").Select(each => each.TextContent)]);
    }

    /// <summary>The one of half a minute later: enrolling used up the present one.</summary>
    private string NextCode(byte[] secret)
    {
        _host.Clock.Advance(TimeSpan.FromSeconds(30));
        return Totp.CodeAt(secret, Totp.StepOf(_host.Clock.GetUtcNow()));
    }

    private async Task<Browser> PasswordAsync()
    {
        var browser = _host.OpenBrowser();
        await browser.OpenAsync("/staff/sign-in");
        await browser.SubmitAsync("sign-in-form", new() { ["UserName"] = TestHost.Name, ["Password"] = TestHost.Password });
        return browser;
    }

    private async Task<Browser> CodeAsync(string code)
    {
        var browser = await PasswordAsync();
        await browser.SubmitAsync("code-form", new() { ["Code"] = code });
        return browser;
    }

    private static byte[] Read(string base32)
    {
        var bits = string.Concat(base32.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => Convert.ToByte(new string(chunk), 2))];
    }
}
