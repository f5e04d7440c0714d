using System.ComponentModel.DataAnnotations;
using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Crypto;

namespace ChatAssistant.Channels.DingTalk;

public sealed class DingTalkOptions
{
    public const string Section = "Channels:DingTalk";

    /// <summary>The application. Naming it turns the channel on.</summary>
    [Required(ErrorMessage = ChannelSetting.Missing)]
    public string AppKey { get; init; } = "";

    /// <summary>What DingTalk signs with and tokens are asked for with.</summary>
    [Required(ErrorMessage = ChannelSetting.Missing)]
    public string AppSecret { get; init; } = "";

    /// <summary>The application's robot.</summary>
    [Required(ErrorMessage = ChannelSetting.Missing)]
    public string RobotCode { get; init; } = "";

    public DingTalkMode Mode { get; init; } = DingTalkMode.Http;

    /// <summary>Whether it is DingTalk itself or an installation of its own, as 专有钉钉 and 陇政钉 are.</summary>
    public DingTalkGateway Gateway { get; init; }

    /// <summary>The tenant on a dedicated gateway.</summary>
    public string TenantId { get; init; } = "";

    /// <summary>The address that a dedicated gateway is called from, as it was registered there.</summary>
    public string ClientIp { get; init; } = "";

    /// <summary>The hardware address of the machine that calls a dedicated gateway, as it was registered there.</summary>
    public string ClientMac { get; init; } = "";

    /// <summary>Where the API is. A dedicated gateway has no address that could be guessed.</summary>
    public Uri BaseAddress { get; init; } = new("https://api.dingtalk.com/");

    /// <summary>The hosts that answers may be sent to, separated by commas. A message that names another is answered by the API.</summary>
    [Required(ErrorMessage = ChannelSetting.Missing)]
    public string SessionWebhookHosts { get; set; } = "oapi.dingtalk.com";

    /// <summary>The hosts that the stream may be opened at besides that of <see cref="BaseAddress"/>, separated by commas.</summary>
    [Required(ErrorMessage = ChannelSetting.Missing)]
    public string StreamHosts { get; set; } = "wss-open-connection.dingtalk.com";

    /// <summary>The hosts that pictures people send may be fetched from, separated by commas. DingTalk keeps them with a storage service.</summary>
    [Required(ErrorMessage = ChannelSetting.Missing)]
    public string PictureHosts { get; set; } = "*.dingtalk.com,*.aliyuncs.com";

    /// <summary>What events are signed with; with <see cref="EncodingAESKey"/>, only where events are subscribed to by HTTP.</summary>
    public string? Token { get; init; }

    /// <summary>What events are encrypted with.</summary>
    [RegularExpression(CallbackCipher.KeyPattern, ErrorMessage = ChannelSetting.WrongAesKey)]
    public string? EncodingAESKey { get; init; }

    /// <summary>How far a message's time may be from ours. DingTalk itself says an hour.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "01:00:00")]
    public TimeSpan CallbackValidFor { get; init; } = TimeSpan.FromHours(1);

    /// <summary>A stream that sends no sign of life is looked after this often; a dead one is noticed within twice of it.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan StreamPingEvery { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A stream that breaks is opened again at once, then ever more slowly, but no more slowly than this.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan StreamLongestPause { get; init; } = TimeSpan.FromMinutes(1);
}
