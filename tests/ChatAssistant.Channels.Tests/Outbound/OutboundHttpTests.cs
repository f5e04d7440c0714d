using System.Net;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Tests.Support;
using Microsoft.AspNetCore.Http;
using Polly.CircuitBreaker;

namespace ChatAssistant.Channels.Tests.Outbound;

public sealed class OutboundHttpTests
{
    private static readonly FixedResolver Nowhere = new((_, _) => []);

    [Fact]
    public async Task A_host_in_the_intranet_is_called_where_it_is_said_to_lie_there()
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Response.WriteAsync("ok"));
        using var outside = new Outside(Nowhere, $"Outbound:IntranetHosts:0={server.Address.GetLeftPart(UriPartial.Authority)}");

        using var answer = await outside.GetAsync(server.Address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_redirect_is_an_answer_and_is_not_followed()
    {
        using var canary = new Canary(IPAddress.Loopback);
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect($"http://127.0.0.1:{canary.Port}/");
            return Task.CompletedTask;
        });
        using var outside = new Outside(Nowhere, "Outbound:IntranetHosts:0=http://127.0.0.1:*");

        using var answer = await outside.GetAsync(server.Address);

        Assert.Equal((HttpStatusCode.Found, 0), (answer.StatusCode, canary.Connections));
    }

    [Fact]
    public async Task What_may_be_asked_twice_is_asked_again_and_what_may_not_is_sent_once()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        });
        using var outside = new Outside(Nowhere, "Outbound:IntranetHosts:0=http://127.0.0.1:*");

        using var got = await outside.GetAsync(server.Address);
        var calls = server.Calls;
        using var posted = await outside.PostAsync(server.Address);

        Assert.Equal((3, 4), (calls, server.Calls));
    }

    [Fact]
    public async Task A_host_that_keeps_failing_is_left_alone_for_a_while()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        });
        using var outside = new Outside(Nowhere, "Outbound:IntranetHosts:0=http://127.0.0.1:*");

        for (var call = 0; call < 10; call++) (await outside.PostAsync(server.Address)).Dispose();

        await Assert.ThrowsAsync<BrokenCircuitException>(() => outside.PostAsync(server.Address));
        Assert.Equal(10, server.Calls);
    }

    [Fact]
    public async Task More_than_the_largest_answer_is_not_read()
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Response.WriteAsync(new string('x', 10_000)));
        using var outside = new Outside(Nowhere, "Outbound:IntranetHosts:0=http://127.0.0.1:*", "Outbound:LargestAnswer=2048");

        await Assert.ThrowsAsync<HttpRequestException>(() => outside.GetAsync(server.Address));
    }

    [Theory]
    [InlineData("api.example.com", "https://api.example.com/x", true)]
    [InlineData("api.example.com", "https://API.example.com/x", true)]
    [InlineData("api.example.com", "https://api.example.com:8443/", false)]
    [InlineData("api.example.com:8443", "https://api.example.com:8443/", true)]
    [InlineData("api.example.com", "http://api.example.com/", false)]
    [InlineData("http://api.example.com", "http://api.example.com/", true)]
    [InlineData("*.example.com", "https://a.b.example.com/", true)]
    [InlineData("*.example.com", "https://example.com/", false)]
    [InlineData("*.example.com", "https://evilexample.com/", false)]
    [InlineData("api.example.com", "wss://api.example.com/stream", true)]
    [InlineData("api.example.com", "ws://api.example.com/stream", false)]
    [InlineData("[::1]:*", "https://[::1]:5000/", true)]
    public void An_entry_allows_its_host_and_no_other(string entry, string address, bool isAllowed) =>
        Assert.Equal(isAllowed, HostRule.Parse(entry)!.Allows(new Uri(address)));

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("*.")]
    [InlineData("https://")]
    [InlineData("a b")]
    [InlineData("ftp://a.example")]
    [InlineData("a.example/path")]
    [InlineData("user@a.example")]
    public void What_is_no_host_is_no_entry(string entry) => Assert.Null(HostRule.Parse(entry));
}
