using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace ChatAssistant.Channels.BotFramework;

/// <summary>The SDK's settings as they are in force: a cloud's addresses, and in front of them what is set one by one.</summary>
internal static class CloudSettings
{
    public const string TenantSetting = "MicrosoftAppTenantId";
    public const string LoginSetting = "ToChannelFromBotLoginUrl";
    public const string ScopeSetting = "ToChannelFromBotOAuthScope";

    private const string CloudSetting = $"{BotFrameworkOptions.Section}:{nameof(BotFrameworkOptions.Cloud)}";
    private const string IssuerSetting = "ToBotFromChannelTokenIssuer";
    private const string ChannelKeysSetting = "ToBotFromChannelOpenIdMetadataUrl";
    private const string DirectoryKeysSetting = "ToBotFromEmulatorOpenIdMetadataUrl";

    private const string ChinaService = "https://api.botframework.azure.cn";
    private const string ChinaKeys = "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration";
    private const string ChinaLogin = "https://login.partner.microsoftonline.cn";

    /// <summary>The settings that are addresses we call.</summary>
    public static IReadOnlyList<string> Called { get; } = [LoginSetting, ChannelKeysSetting, DirectoryKeysSetting];

    /// <summary>The settings that are addresses, called or only compared.</summary>
    public static IReadOnlyList<string> Addresses { get; } = [.. Called, ScopeSetting, IssuerSetting];

    public static bool IsChina(IConfiguration configuration) =>
        Enum.TryParse<BotFrameworkCloud>(configuration[CloudSetting], ignoreCase: true, out var cloud) && cloud is BotFrameworkCloud.China;

    /// <summary>What the SDK is to read. A setting that is there and empty counts as not set, as it does for the SDK.</summary>
    public static IConfiguration InForce(IConfiguration configuration)
    {
        if (!IsChina(configuration)) return configuration;
        var login = $"{ChinaLogin}/{configuration[TenantSetting]}";
        var china = new Dictionary<string, string?>
        {
            [LoginSetting] = login,
            [ScopeSetting] = ChinaService,
            [IssuerSetting] = ChinaService,
            [ChannelKeysSetting] = ChinaKeys,
            [DirectoryKeysSetting] = $"{login}/v2.0/.well-known/openid-configuration",
        };
        foreach (var name in Addresses.Where(name => !string.IsNullOrEmpty(configuration[name]))) china[name] = configuration[name];
        return new ConfigurationBuilder().AddConfiguration(configuration).AddInMemoryCollection(china).Build();
    }

    /// <summary>Where the bot's own tokens are asked for, and for whom.</summary>
    public static (string Login, string Scope) LoginOf(IConfiguration configuration)
    {
        var inForce = InForce(configuration);
        var isGovernment = inForce["ChannelService"] == GovernmentAuthenticationConstants.ChannelService;
        var tenant = IsSingleTenant(inForce) ? inForce[TenantSetting]
            : isGovernment ? GovernmentAuthenticationConstants.DefaultChannelAuthTenant : AuthenticationConstants.DefaultChannelAuthTenant;
        var template = isGovernment ? GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate : AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;
        var scope = isGovernment ? GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope : AuthenticationConstants.ToChannelFromBotOAuthScope;
        return (Or(inForce[LoginSetting], template.Replace("{0}", tenant, StringComparison.Ordinal)), Or(inForce[ScopeSetting], scope));
    }

    private static bool IsSingleTenant(IConfiguration configuration) => "SingleTenant".Equals(configuration["MicrosoftAppType"], StringComparison.OrdinalIgnoreCase);

    private static string Or(string? set, string usual) => string.IsNullOrEmpty(set) ? usual : set;
}
