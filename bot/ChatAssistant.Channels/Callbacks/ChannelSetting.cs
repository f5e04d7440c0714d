using ChatAssistant.Channels.Outbound;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Callbacks;

/// <summary>What the settings of channels have in common. A channel is on when its identity is set; then all it needs must be.</summary>
internal static class ChannelSetting
{
    public const string Missing = "没有设置，开通这个渠道必须有";
    public const string WrongAesKey = "须是43个字母或数字";

    /// <summary>The largest callback in bytes; a text message has one or two thousand.</summary>
    public const int LargestCallback = 256 * 1024;

    public static bool IsSet(IConfiguration configuration, string section, string identity) => !string.IsNullOrWhiteSpace(configuration[$"{section}:{identity}"]);

    /// <summary>Adds a channel's options; its base address must be one that may be called.</summary>
    public static OptionsBuilder<T> AddChannelOptions<T>(this IServiceCollection services, string section, Func<T, Uri?> baseAddress) where T : class =>
        services.AddOptions<T>().BindConfiguration(section).ValidateDataAnnotations()
            .Validate(options => HostRule.IsBase(baseAddress(options)), $"{section}:BaseAddress 须是 https 地址，本机上的可以是 http")
            .ValidateOnStart();

    /// <summary>An address below a base address, whether that ends with a slash or not.</summary>
    public static Uri Below(this Uri baseAddress, string path) => new($"{baseAddress.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{path}");
}
