using System.Text.RegularExpressions;
using ChatAssistant.Channels.Outbound;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.BotFramework;

/// <summary>What has to be right before the first message: the SDK finds a wrong address only when a token comes.</summary>
internal sealed partial class BotFrameworkSettingsCheck(IConfiguration configuration) : IValidateOptions<BotFrameworkOptions>
{
    public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options)
    {
        var faults = CloudFaults(options).Concat(AddressFaults()).Concat(ListFaults(options)).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> CloudFaults(BotFrameworkOptions options)
    {
        if (options.Cloud is not BotFrameworkCloud.China) yield break;
        if (!string.IsNullOrEmpty(configuration["ChannelService"]))
            yield return $"{BotFrameworkOptions.Section}:Cloud 是 China 时不能设置 ChannelService";
        if (!Guid.TryParseExact(configuration[CloudSettings.TenantSetting], "D", out _))
            yield return $"{BotFrameworkOptions.Section}:Cloud 是 China 时，{CloudSettings.TenantSetting} 必须是机器人所在租户的ID";
    }

    private IEnumerable<string> AddressFaults() => CloudSettings.Addresses
        .Where(setting => !string.IsNullOrEmpty(configuration[setting]))
        .Where(setting => !Uri.TryCreate(configuration[setting], UriKind.Absolute, out var address) || !HostRule.IsBase(address))
        .Select(setting => $"{setting} 须是 https 地址，本机上的可以是 http");

    private static IEnumerable<string> ListFaults(BotFrameworkOptions options)
    {
        if (!options.AllowedChannels.All(ChannelId().IsMatch))
            yield return $"{BotFrameworkOptions.Section}:AllowedChannels 的每一项须是小写的渠道名，例如 msteams";
        if (!options.AllowedCallers.All(caller => Guid.TryParseExact(caller, "D", out _)))
            yield return $"{BotFrameworkOptions.Section}:AllowedCallers 的每一项须是机器人的应用ID";
    }

    [GeneratedRegex("^[a-z0-9-]{1,64}$")]
    private static partial Regex ChannelId();
}
