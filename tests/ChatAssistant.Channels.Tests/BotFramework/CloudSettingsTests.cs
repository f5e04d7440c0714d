using ChatAssistant.Channels.BotFramework;
using Microsoft.Extensions.Configuration;

namespace ChatAssistant.Channels.Tests.BotFramework;

/// <summary>Which addresses are in force in which cloud.</summary>
public sealed class CloudSettingsTests
{
    private const string Tenant = "99999999-8888-7777-6666-555555555555";

    [Fact]
    public void In_China_every_address_is_of_that_cloud()
    {
        var inForce = CloudSettings.InForce(Of("Channels:BotFramework:Cloud=China", $"MicrosoftAppTenantId={Tenant}", "MicrosoftAppId=a"));

        Assert.Equal("https://api.botframework.azure.cn", inForce["ToBotFromChannelTokenIssuer"]);
        Assert.Equal("https://api.botframework.azure.cn", inForce["ToChannelFromBotOAuthScope"]);
        Assert.Equal("https://login.botframework.azure.cn/v1/.well-known/openidconfiguration", inForce["ToBotFromChannelOpenIdMetadataUrl"]);
        Assert.Equal($"https://login.partner.microsoftonline.cn/{Tenant}", inForce["ToChannelFromBotLoginUrl"]);
        Assert.Equal($"https://login.partner.microsoftonline.cn/{Tenant}/v2.0/.well-known/openid-configuration", inForce["ToBotFromEmulatorOpenIdMetadataUrl"]);
        Assert.Equal("a", inForce["MicrosoftAppId"]);
    }

    [Fact]
    public void An_address_set_by_itself_goes_before_the_clouds_and_an_empty_one_does_not()
    {
        var inForce = CloudSettings.InForce(Of(
            "Channels:BotFramework:Cloud=china", $"MicrosoftAppTenantId={Tenant}", "ToBotFromChannelTokenIssuer=https://own.example", "ToChannelFromBotOAuthScope="));

        Assert.Equal(("https://own.example", "https://api.botframework.azure.cn"), (inForce["ToBotFromChannelTokenIssuer"], inForce["ToChannelFromBotOAuthScope"]));
    }

    [Fact]
    public void Elsewhere_the_SDK_decides() => Assert.Null(CloudSettings.InForce(Of("MicrosoftAppId=a"))["ToBotFromChannelTokenIssuer"]);

    [Theory]
    [InlineData("https://login.microsoftonline.com/botframework.com", "https://api.botframework.com", "MicrosoftAppId=a")]
    [InlineData("https://login.microsoftonline.com/t1", "https://api.botframework.com", "MicrosoftAppType=SingleTenant", "MicrosoftAppTenantId=t1")]
    [InlineData("https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us", "https://api.botframework.us", "ChannelService=https://botframework.azure.us")]
    [InlineData("https://login.partner.microsoftonline.cn/t1", "https://api.botframework.azure.cn", "Channels:BotFramework:Cloud=China", "MicrosoftAppTenantId=t1")]
    public void The_bots_tokens_are_asked_for_where_its_cloud_has_them(string login, string scope, params string[] settings) =>
        Assert.Equal((login, scope), CloudSettings.LoginOf(Of(settings)));

    [Fact]
    public void In_China_nothing_of_the_other_clouds_is_called()
    {
        var hosts = ConnectorHosts.Of(Of("Channels:BotFramework:Cloud=China", "MicrosoftAppId=a")).ToList();

        Assert.Contains(hosts, rule => rule.Allows(new Uri("https://login.partner.microsoftonline.cn/t1")));
        Assert.DoesNotContain(hosts, rule => rule.Allows(new Uri("https://login.microsoftonline.com/t1")) || rule.Allows(new Uri("https://login.botframework.com/v1")));
    }

    [Theory]
    [InlineData("MicrosoftAppTenantId", "Channels:BotFramework:Cloud=China")]
    [InlineData("ChannelService", "Channels:BotFramework:Cloud=China", $"MicrosoftAppTenantId={Tenant}", "ChannelService=https://botframework.azure.us")]
    [InlineData("ToBotFromChannelTokenIssuer", "ToBotFromChannelTokenIssuer=api.botframework.azure.cn")]
    [InlineData("ToChannelFromBotLoginUrl", "ToChannelFromBotLoginUrl=http://login.example/")]
    [InlineData("AllowedChannels", "Channels:BotFramework:AllowedChannels:0=MS Teams")]
    [InlineData("AllowedCallers", "Channels:BotFramework:AllowedCallers:0=somebody")]
    public void A_wrong_setting_is_named(string named, params string[] settings)
    {
        var configuration = Of(settings);
        var options = configuration.GetSection(BotFrameworkOptions.Section).Get<BotFrameworkOptions>() ?? new();

        Assert.Contains(named, new BotFrameworkSettingsCheck(configuration).Validate(null, options).FailureMessage, StringComparison.Ordinal);
    }

    private static IConfigurationRoot Of(params string[] settings) => new ConfigurationBuilder().AddInMemoryCollection(settings.Select(Setting)).Build();

    private static KeyValuePair<string, string?> Setting(string written)
    {
        var at = written.IndexOf('=', StringComparison.Ordinal);
        return new(written[..at], written[(at + 1)..]);
    }
}
