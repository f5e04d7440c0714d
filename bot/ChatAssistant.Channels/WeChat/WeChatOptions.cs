using System.ComponentModel.DataAnnotations;
using ChatAssistant.Channels.Crypto;

namespace ChatAssistant.Channels.WeChat;

public sealed class WeChatOptions : IValidatableObject
{
    public const string Section = "Channels:WeChat";

    private const string Missing = "没有设置，开通微信公众号必须有";
    private const string WrongKey = "须是公众平台生成的43个字母或数字";

    /// <summary>The account's own id. With it the channel is on.</summary>
    [Required(ErrorMessage = Missing)]
    public string AppId { get; init; } = "";

    /// <summary>Known to the platform and us; signs what it sends.</summary>
    [Required(ErrorMessage = Missing)]
    public string Token { get; init; } = "";

    /// <summary>With it messages must come encrypted; without it they come in the open (明文模式).</summary>
    [RegularExpression(CallbackCipher.KeyPattern, ErrorMessage = WrongKey)]
    public string? EncodingAESKey { get; init; }

    /// <summary>The key before it, as long as messages under it may still come.</summary>
    [RegularExpression(CallbackCipher.KeyPattern, ErrorMessage = WrongKey)]
    public string? PreviousEncodingAESKey { get; init; }

    /// <summary>For calls of ours: messages sent later, the menu. Without it every reply must find room in the answer to a push.</summary>
    public string? AppSecret { get; init; }

    /// <summary>Whether the account may send customer-service messages, which takes a verified one. Not set: whether there is an AppSecret.</summary>
    public bool? CustomerMessages { get; init; }

    public Uri BaseAddress { get; init; } = new("https://api.weixin.qq.com");

    /// <summary>Where the platform keeps pictures that people send.</summary>
    public IReadOnlyList<string> PictureHosts { get; init; } = ["mmbiz.qpic.cn", "*.qpic.cn"];

    /// <summary>WeChat gives up after five seconds and sends the message again; ours must be there before, with some time for the way.</summary>
    [Range(typeof(TimeSpan), "00:00:00.500", "00:00:04.500")]
    public TimeSpan ReplyWithin { get; init; } = TimeSpan.FromSeconds(4.4);

    /// <summary>How far a push's time may be from ours, before and after. What is older is a recording.</summary>
    [Range(typeof(TimeSpan), "00:00:30", "01:00:00")]
    public TimeSpan SignedWithin { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>A picture that cannot be fetched by then would make the answer late.</summary>
    [Range(typeof(TimeSpan), "00:00:00.500", "00:00:04")]
    public TimeSpan PictureWithin { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The largest push in bytes; a text message has one or two thousand.</summary>
    [Range(4 * 1024, 1024 * 1024)]
    public int LargestMessage { get; init; } = 256 * 1024;

    internal bool MaySend => !string.IsNullOrEmpty(AppSecret) && CustomerMessages is not false;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (CustomerMessages is true && string.IsNullOrEmpty(AppSecret))
            yield return new("没有设置，发送客服消息必须有", [nameof(AppSecret)]);
        if (PreviousEncodingAESKey is not null && EncodingAESKey is null)
            yield return new("没有设置，却设置了 PreviousEncodingAESKey", [nameof(EncodingAESKey)]);
        if (!PictureHosts.All(host => Outbound.HostRule.Parse(host) is not null))
            yield return new("每一项写成主机名，例如 mmbiz.qpic.cn", [nameof(PictureHosts)]);
    }
}
