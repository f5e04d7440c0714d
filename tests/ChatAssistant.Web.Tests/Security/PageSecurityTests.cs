using System.Net;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.AspNetCore.Authorization;

namespace ChatAssistant.Web.Tests.Security;

public sealed class PageSecurityTests : IAsyncLifetime
{
    private static readonly string[] OpenToAll = ["staff/sign-in", "staff/sign-in/code", "staff/setup"];

    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("/library")]
    [InlineData("/published")]
    [InlineData("/staff/sign-in")]
    [InlineData("/staff/setup")]
    [InlineData("/no-such-page")]
    [InlineData("/css/site.css")]
    public async Task Every_answer_carries_the_policy(string path)
    {
        var browser = _host.OpenBrowser();

        await browser.OpenAsync(path);

        var policy = Assert.Single(browser.Response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(browser.Response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(browser.Response.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task A_page_with_a_policy_of_its_own_keeps_it()
    {
        var browser = _host.OpenBrowser();

        await browser.OpenAsync("/own-policy");

        Assert.Equal("default-src 'self' 'nonce-own'", Assert.Single(browser.Response.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task No_page_has_script_or_style_in_it()
    {
        var browser = await _host.SignInAsync();
        var filed = await _host.FileAsync("路灯坏了，晚上看不见");

        foreach (var path in new[] { "/staff", $"/staff/cases/{filed.Number}", "/library", $"/library/{SmallLibrary.Notice}", "/staff/setup", "/no-such-page" })
        {
            await browser.OpenAsync(path);
            Assert.Empty(browser.Page.QuerySelectorAll("style, [style], script:not([src])"));
            Assert.DoesNotContain(browser.Page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("/staff")]
    [InlineData("/staff/sign-in")]
    [InlineData("/staff/sign-out")]
    [InlineData("/staff/setup")]
    [InlineData("/staff/cases/20200101-0001-1")]
    public async Task A_form_without_its_token_is_refused(string path)
    {
        var browser = await _host.SignInAsync();

        await browser.PostAsync(path, new() { ["Text"] = "伪造的", ["UserName"] = "伪造的", ["Password"] = "伪造的" }, new Uri("https://evil.example/"));

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("没有被接受", browser.Find("error-page"), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_under_staff_asks_who_one_is()
    {
        var pages = _host.Endpoints.Where(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("staff", StringComparison.OrdinalIgnoreCase)).ToList();

        Assert.True(pages.Count >= 5);
        foreach (var page in pages)
        {
            var isOpen = OpenToAll.Contains(page.RoutePattern.RawText!.TrimStart('/'));
            Assert.Equal(isOpen, page.Metadata.GetMetadata<IAllowAnonymous>() is not null);
            Assert.NotNull(page.Metadata.GetMetadata<IAuthorizeData>());
        }
    }

    [Fact]
    public async Task Pages_of_staff_are_kept_by_no_cache()
    {
        var browser = await _host.SignInAsync();

        await browser.OpenAsync("/staff");

        Assert.True(browser.Response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Cookies_are_out_of_reach_of_scripts_and_of_other_sites()
    {
        var browser = await _host.SignInAsync();

        Assert.Equal(["f", "s"], browser.CookiesSet.Select(cookie => cookie.Split('=')[0]).Distinct().Order());
        foreach (var cookie in browser.CookiesSet)
        {
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Matches("(?i)samesite=(lax|strict)", cookie);
        }
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_refused_in_words()
    {
        var staff = await _host.SignInAsync();

        await staff.PostAsync("/staff/views", new() { ["name"] = "断\0开" });

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("没有被接受", staff.Text, StringComparison.Ordinal);
        Assert.NotNull(staff.Page.QuerySelector("[data-testid=error-page] a[href='/staff']"));
    }

    [Fact]
    public async Task A_form_that_asks_for_nothing_its_page_does_is_refused()
    {
        var administrator = await _host.SignInAsync("管理员", StaffRights.AdministratorOnly);
        await administrator.OpenAsync("/staff/settings/routing");
        var token = ((AngleSharp.Html.Dom.IHtmlInputElement)administrator.Page.QuerySelector("[name=__RequestVerificationToken]")!).Value;

        await administrator.PostAsync("/staff/settings/routing", new() { ["__RequestVerificationToken"] = token });

        Assert.Equal(HttpStatusCode.BadRequest, administrator.Status);
    }

    [Fact]
    public async Task A_fault_is_a_friendly_page()
    {
        var browser = _host.OpenBrowser();

        await browser.OpenAsync("/fault");

        Assert.Equal(HttpStatusCode.InternalServerError, browser.Status);
        Assert.Contains("出了点问题", browser.Find("error-page"), StringComparison.Ordinal);
        Assert.DoesNotContain("A fault of the test", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_is_told_the_bare_status()
    {
        using var response = await _host.OpenProgram().GetAsync("/no-such-address", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
