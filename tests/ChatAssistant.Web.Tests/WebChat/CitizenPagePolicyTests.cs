using ChatAssistant.Web.WebChat;
using Microsoft.AspNetCore.Http;

namespace ChatAssistant.Web.Tests.WebChat;

public sealed class CitizenPagePolicyTests
{
    [Fact]
    public void A_page_has_one_nonce_and_the_next_page_another()
    {
        var page = From("rd.example.cn");

        Assert.Equal(CitizenPagePolicy.NonceOf(page), CitizenPagePolicy.NonceOf(page));
        Assert.NotEqual(CitizenPagePolicy.NonceOf(page), CitizenPagePolicy.NonceOf(From("rd.example.cn")));
        Assert.Contains($"'nonce-{CitizenPagePolicy.NonceOf(page)}'", PolicyOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_unsafe_is_allowed()
    {
        Assert.DoesNotContain("unsafe", PolicyOf(From("rd.example.cn")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_may_open_sockets_to_its_own_host_only()
    {
        Assert.Contains(
            "connect-src 'self' blob: ws://rd.example.cn:8443 wss://rd.example.cn:8443;",
            PolicyOf(From("rd.example.cn:8443")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_header_that_is_no_host_adds_nothing_to_the_policy()
    {
        Assert.Contains("connect-src 'self' blob:;", PolicyOf(From("x; script-src *")), StringComparison.Ordinal);
    }

    private static DefaultHttpContext From(string host)
    {
        var context = new DefaultHttpContext();
        context.Request.Host = new HostString(host);

        return context;
    }

    private static string PolicyOf(HttpContext context)
    {
        CitizenPagePolicy.NonceOf(context);

        return context.Response.Headers.ContentSecurityPolicy.ToString();
    }
}
