using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The settings of a cloud by the keys of the configuration. A third cloud, as the one in China, sets them one by one.
/// </summary>
internal static class CloudConfiguration
{
    public static CloudSettings Read(IConfiguration configuration)
    {
        var cloud = CloudOf(configuration["ChannelService"]);
        return cloud with
        {
            LoginUrl = Or(configuration["ToChannelFromBotLoginUrl"], cloud.LoginUrl),
            Scope = Or(configuration["ToChannelFromBotOAuthScope"], cloud.Scope),
            ChannelIssuer = Or(configuration["ToBotFromChannelTokenIssuer"], cloud.ChannelIssuer),
            ChannelMetadataUrl = Or(configuration["ToBotFromChannelOpenIdMetadataUrl"], cloud.ChannelMetadataUrl),
            DirectoryMetadataUrl = Or(configuration["ToBotFromEmulatorOpenIdMetadataUrl"], cloud.DirectoryMetadataUrl),
            CallerId = Or(configuration["CallerId"], cloud.CallerId),
            TenantId = configuration["MicrosoftAppTenantId"],
        };
    }

    private static CloudSettings CloudOf(string channelService) => channelService switch
    {
        null or "" => new CloudSettings(),
        GovernmentAuthenticationConstants.ChannelService => CloudSettings.Government,
        _ => new CloudSettings { CallerId = null },
    };

    private static string Or(string configured, string usual) => string.IsNullOrEmpty(configured) ? usual : configured;
}
