using ChatAssistant.Web.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Security;

public sealed class OpenEndpointsTests
{
    /// <summary>All that anyone may reach without signing in. Whatever is added to the service is for staff until it stands here.</summary>
    private static readonly string[] Open =
    [
        "", "Index", "Privacy", "privacy", "display", "Library", "Library/Index", "Library/{document}", "published", "published/{id}", "published/suggestions", "published/suggestions/{id:guid}", "error/{status:int:range(400,599)}", "Staff/SignIn", "Staff/sign-in", "Staff/sign-in/code", "Staff/Setup",
        "/health/live", "/health/ready", "/api/messages", "/manifests/skill-manifest.json", "/channels/wechat", "/channels/wecom", "/channels/wecom-kf", "/channels/dingtalk", "/channels/feishu", "/webchat/{name}", "/webchat/token", "/download/{token}",
        "/v3/directline/tokens/generate", "/v3/directline/tokens/refresh", "/v3/directline/conversations",
        "/v3/directline/conversations/{conversationId}", "/v3/directline/conversations/{conversationId}/activities",
        "/v3/directline/conversations/{conversationId}/upload", "/v3/directline/conversations/{conversationId}/stream",
        "/v3/directline/attachments/{attachmentId}", "/v3/directline/session/getsessionid", "{*path:nonfile}",
    ];

    [Fact]
    public async Task Nothing_is_open_that_was_not_opened_on_purpose()
    {
        await using var service = await RunningService.StartAsync([.. EveryChannel.Settings]);
        var endpoints = service.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

        var open = endpoints.Where(IsOpen).Select(endpoint => endpoint.RoutePattern.RawText!).Distinct().Where(route => !Open.Contains(route, StringComparer.OrdinalIgnoreCase));

        Assert.Empty(open);
    }

    [Theory]
    [InlineData("staff")]
    [InlineData("staff/cases/20200212-0007-3")]
    public async Task The_console_sends_strangers_to_the_sign_in_page(string path)
    {
        await using var service = await RunningService.StartAsync();

        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = service.Address };

        using var answer = await browser.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/staff/sign-in", answer.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_is_told_to_everyone()
    {
        await using var service = await RunningService.StartAsync();

        using var answer = await service.Http.GetAsync("no-such-page", TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static bool IsOpen(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
}
