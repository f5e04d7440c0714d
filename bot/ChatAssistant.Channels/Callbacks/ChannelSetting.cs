namespace ChatAssistant.Channels.Callbacks;

/// <summary>What the settings of channels have in common. A channel is on when its identity is set; then all it needs must be.</summary>
internal static class ChannelSetting
{
    public const string Missing = "没有设置，开通这个渠道必须有";
    public const string WrongAesKey = "须是43个字母或数字";

    /// <summary>The largest callback in bytes; a text message has one or two thousand.</summary>
    public const int LargestCallback = 256 * 1024;

    /// <summary>An address below a base address, whether that ends with a slash or not.</summary>
    public static Uri Below(this Uri baseAddress, string path) => new($"{baseAddress.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{path}");
}
