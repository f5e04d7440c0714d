using System.ComponentModel.DataAnnotations;
using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Crypto;

namespace ChatAssistant.Channels.WeCom;

public sealed class WeComOptions
{
    public const string Section = "Channels:WeCom";

    /// <summary>The enterprise. Naming it turns the channel on.</summary>
    [Required(ErrorMessage = ChannelSetting.Missing)]
    public string CorpId { get; init; } = "";

    /// <summary>The application within the enterprise.</summary>
    [Range(1, int.MaxValue)]
    public int AgentId { get; init; }

    /// <summary>What callbacks are signed with.</summary>
    [Required(ErrorMessage = ChannelSetting.Missing)]
    public string Token { get; init; } = "";

    /// <summary>What callbacks are encrypted with.</summary>
    [Required(ErrorMessage = ChannelSetting.Missing), RegularExpression(CallbackCipher.KeyPattern, ErrorMessage = ChannelSetting.WrongAesKey)]
    public string EncodingAESKey { get; init; } = "";

    /// <summary>What tokens are asked for with.</summary>
    [Required(ErrorMessage = ChannelSetting.Missing)]
    public string Secret { get; init; } = "";

    /// <summary>Where the API is; another one for an enterprise's own installation.</summary>
    public Uri BaseAddress { get; init; } = new("https://qyapi.weixin.qq.com/");

    /// <summary>How old a callback may be. WeCom sends it again within seconds; clocks differ by minutes at most.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "01:00:00")]
    public TimeSpan CallbackValidFor { get; init; } = TimeSpan.FromMinutes(10);
}
