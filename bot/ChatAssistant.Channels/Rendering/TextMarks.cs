namespace ChatAssistant.Channels.Rendering;

/// <summary>What a channel takes for more than words where it stands in a text.</summary>
[Flags]
public enum TextMarks
{
    None = 0,

    /// <summary>HTML-like tags: links of WeChat and WeCom, mentions and styles of Feishu.</summary>
    Tags = 1,

    /// <summary>Links with words in front of them, as markdown writes them.</summary>
    Links = 2,

    /// <summary>A name behind an @, that of everybody among them.</summary>
    Mentions = 4,

    /// <summary>Addresses that make the app do something, as dingtalk://. An address of the web is shown as it stands, so that one sees where it leads.</summary>
    AppAddresses = 8,
}
