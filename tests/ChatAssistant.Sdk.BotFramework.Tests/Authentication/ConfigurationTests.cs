using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace ChatAssistant.Sdk.BotFramework.Tests.Authentication;

public sealed class ConfigurationTests
{
    [Fact]
    public async Task Without_an_app_id_authentication_is_off() =>
        Assert.True(await Factory([]).IsAuthenticationDisabledAsync(TestContext.Current.CancellationToken));

    [Fact]
    public async Task With_an_app_id_only_that_app_is_the_bot()
    {
        var factory = Factory(new() { ["MicrosoftAppId"] = "app", ["MicrosoftAppPassword"] = "secret" });

        Assert.False(await factory.IsAuthenticationDisabledAsync(TestContext.Current.CancellationToken));
        Assert.True(await factory.IsValidAppIdAsync("app", TestContext.Current.CancellationToken));
        Assert.False(await factory.IsValidAppIdAsync("other", TestContext.Current.CancellationToken));
        Assert.False(await factory.IsValidAppIdAsync("", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("MicrosoftAppId")]
    [InlineData("MicrosoftAppPassword")]
    [InlineData("MicrosoftAppTenantId")]
    public void A_single_tenant_app_needs_id_secret_and_tenant(string missing)
    {
        var settings = new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = "app",
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = "tenant",
        };
        Assert.NotNull(Factory(settings));
        settings.Remove(missing);

        Assert.ThrowsAny<ArgumentException>(() => Factory(settings));
    }

    [Theory]
    [InlineData(null, "https://api.botframework.com")]
    [InlineData("https://botframework.azure.us", "https://api.botframework.us")]
    public void Each_cloud_has_its_audience(string? channelService, string expected) => Assert.Equal(
        expected,
        new ConfigurationBotFrameworkAuthentication(Configuration(new() { ["ChannelService"] = channelService })).GetOriginatingAudience());

    [Fact]
    public void A_cloud_may_be_set_key_by_key() => Assert.Equal(
        "https://api.botframework.azure.cn",
        new ConfigurationBotFrameworkAuthentication(Configuration(new()
        {
            ["ToChannelFromBotOAuthScope"] = "https://api.botframework.azure.cn",
        })).GetOriginatingAudience());

    private static ConfigurationServiceClientCredentialFactory Factory(Dictionary<string, string?> settings) => new(Configuration(settings));

    private static IConfiguration Configuration(Dictionary<string, string?> settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
}
