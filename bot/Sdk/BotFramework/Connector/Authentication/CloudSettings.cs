namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The addresses of a cloud: the channels' issuer and keys, the directory's keys, and the login for the bot's own tokens.
/// </summary>
internal sealed record CloudSettings
{
    public string LoginUrl { get; init; } = AuthenticationConstants.ToChannelFromBotLoginUrl;

    public string Scope { get; init; } = AuthenticationConstants.ToChannelFromBotOAuthScope;

    public string ChannelIssuer { get; init; } = AuthenticationConstants.ToBotFromChannelTokenIssuer;

    public string ChannelMetadataUrl { get; init; } = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    public string DirectoryMetadataUrl { get; init; } = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl;

    public string CallerId { get; init; } = Microsoft.Bot.Schema.CallerIdConstants.PublicAzureChannel;

    public string TenantId { get; init; }

    public static CloudSettings Government { get; } = new()
    {
        LoginUrl = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
        Scope = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        ChannelIssuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        ChannelMetadataUrl = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        DirectoryMetadataUrl = GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerId = Microsoft.Bot.Schema.CallerIdConstants.USGovChannel,
    };
}
