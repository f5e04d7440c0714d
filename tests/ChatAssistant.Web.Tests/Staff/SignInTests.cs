using System.Net;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Staff;

public sealed class SignInTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Whoever_is_not_signed_in_is_asked_to_and_then_comes_back()
    {
        await _host.SignInAsync();
        var browser = _host.OpenBrowser();

        await browser.OpenAsync("/staff?number=1");
        Assert.Equal("/staff/sign-in", browser.Path);

        await browser.SubmitAsync("sign-in-form", new() { ["UserName"] = TestHost.Name, ["Password"] = TestHost.Password });
        Assert.Equal("/staff?number=1", browser.Response.RequestMessage!.RequestUri!.PathAndQuery);
    }

    [Fact]
    public async Task Nobody_is_led_to_another_site_after_signing_in()
    {
        await _host.SignInAsync();
        var browser = _host.OpenBrowser();

        await browser.OpenAsync("/staff/sign-in?returnUrl=https://evil.example/");
        await browser.SubmitAsync("sign-in-form", new() { ["UserName"] = TestHost.Name, ["Password"] = TestHost.Password });

        Assert.Equal("localhost", browser.Response.RequestMessage!.RequestUri!.Host);
        Assert.Equal("/staff", browser.Path);
    }

    [Fact]
    public async Task An_unknown_name_gets_the_same_words_as_a_wrong_password()
    {
        await _host.SignInAsync();

        var wrong = await TryAsync(TestHost.Name, "不是这个密码");
        var unknown = await TryAsync("没有这个人", "不是这个密码");

        Assert.Contains("不对", wrong.Find("sign-in-form"), StringComparison.Ordinal);
        Assert.Equal(wrong.Find("sign-in-form"), unknown.Find("sign-in-form"));
    }

    [Fact]
    public async Task After_five_failures_even_the_right_password_is_refused()
    {
        await _host.SignInAsync();
        for (var failure = 1; failure <= 5; failure++) await TryAsync(TestHost.Name, "不是这个密码");

        var browser = await TryAsync(TestHost.Name, TestHost.Password);

        Assert.Equal("/staff/sign-in", browser.Path);
        Assert.Contains("锁定", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_four_failures_the_right_password_still_opens()
    {
        await _host.SignInAsync();
        for (var failure = 1; failure <= 4; failure++) await TryAsync(TestHost.Name, "不是这个密码");

        Assert.Equal("/staff", (await TryAsync(TestHost.Name, TestHost.Password)).Path);
    }

    [Fact]
    public async Task One_address_cannot_try_name_after_name()
    {
        for (var failure = 1; failure <= 20; failure++) Assert.Equal(HttpStatusCode.OK, (await TryAsync($"猜{failure}", "随便什么密码")).Status);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await TryAsync("再猜", "随便什么密码")).Status);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var browser = await _host.SignInAsync();
        var token = browser.Page.QuerySelector("form.sign-out input[type=hidden]")!.GetAttribute("value")!;

        await browser.PostAsync("/staff/sign-out", new() { ["__RequestVerificationToken"] = token });
        await browser.OpenAsync("/staff");

        Assert.Equal("/staff/sign-in", browser.Path);
    }

    [Fact]
    public async Task A_console_left_alone_for_half_an_hour_closes()
    {
        var browser = await _host.SignInAsync();

        _host.Clock.Advance(TimeSpan.FromMinutes(31));
        await browser.OpenAsync("/staff");

        Assert.Equal("/staff/sign-in", browser.Path);
    }

    [Fact]
    public async Task A_console_in_use_closes_after_eight_hours()
    {
        var browser = await _host.SignInAsync();
        for (var minutes = 20; minutes < 8 * 60; minutes += 20)
        {
            _host.Clock.Advance(TimeSpan.FromMinutes(20));
            await browser.OpenAsync("/staff");
            Assert.Equal("/staff", browser.Path);
        }

        _host.Clock.Advance(TimeSpan.FromMinutes(20));
        await browser.OpenAsync("/staff");

        Assert.Equal("/staff/sign-in", browser.Path);
    }

    private async Task<Browser> TryAsync(string name, string password)
    {
        var browser = _host.OpenBrowser();
        await browser.OpenAsync("/staff/sign-in");
        await browser.SubmitAsync("sign-in-form", new() { ["UserName"] = name, ["Password"] = password });
        return browser;
    }
}
