using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Web.WebChat;

public sealed class WebChatOptions
{
    public const string Section = "WebChat";

    /// <summary>Tokens one network address may ask for in a minute: enough for an office behind one address, too few to fill the store.</summary>
    [Range(1, 10_000)]
    public int TokensPerMinute { get; init; } = 60;

    /// <summary>How long a browser finds its conversation again. A reply to a suggestion may take months (代表法第五十一条: six).</summary>
    [Range(typeof(TimeSpan), "01:00:00", "730.00:00:00")]
    public TimeSpan RememberFor { get; init; } = TimeSpan.FromDays(365);

    /// <summary>How many of the last messages a returning person is shown.</summary>
    [Range(0, 1000)]
    public int HistoryShown { get; init; } = 60;
}
