using System.ComponentModel.DataAnnotations;
using ChatAssistant.Channels.Callbacks;

namespace ChatAssistant.Channels.Feishu;

public sealed class FeishuOptions
{
    public const string Section = "Channels:Feishu";

    /// <summary>The application. Naming it turns the channel on.</summary>
    [Required(ErrorMessage = ChannelSetting.Missing)]
    public string AppId { get; init; } = "";

    /// <summary>What tokens are asked for with.</summary>
    [Required(ErrorMessage = ChannelSetting.Missing)]
    public string AppSecret { get; init; } = "";

    /// <summary>What events are signed and encrypted with. Feishu can do without; we do not, since then nothing vouches for an event but a word in it.</summary>
    [Required(ErrorMessage = ChannelSetting.Missing)]
    public string EncryptKey { get; init; } = "";

    /// <summary>What events say they are Feishu's with.</summary>
    [Required(ErrorMessage = ChannelSetting.Missing)]
    public string VerificationToken { get; init; } = "";

    /// <summary>Where the API is; https://open.larksuite.com/ for Lark.</summary>
    public Uri BaseAddress { get; init; } = new("https://open.feishu.cn/");

    /// <summary>How old an event may be. Feishu sends one again for up to seven hours, and does not say whether with a new time.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan CallbackValidFor { get; init; } = TimeSpan.FromHours(8);
}
