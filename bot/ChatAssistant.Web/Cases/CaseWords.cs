using ChatAssistant.Cases;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Pages;
using ChannelNames = Microsoft.Bot.Connector.Channels;

namespace ChatAssistant.Web.Cases;

/// <summary>What staff read for a case's states and times.</summary>
internal static class CaseWords
{
    private const int ExcerptLength = 60;

    /// <summary>Somebody talked to the program where it runs.</summary>
    private const string Terminal = "terminal";

    public static string Text(this CaseState state) => state switch
    {
        CaseState.Submitted => PageTexts.StateSubmitted,
        CaseState.Replied => PageTexts.StateReplied,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string Text(this OutboxState delivery) => delivery switch
    {
        OutboxState.Queued => PageTexts.DeliveryWaiting,
        OutboxState.Delivered => PageTexts.DeliveryDone,
        OutboxState.Dead => PageTexts.DeliveryFailed,
        _ => throw new ArgumentOutOfRangeException(nameof(delivery), delivery, null),
    };

    public static string Text(this Lane lane) => lane is Lane.Inquiry ? PageTexts.LaneInquiry : PageTexts.LaneSuggestion;

    /// <summary>A step of a case's life, told by who took it.</summary>
    public static string Text(this CaseEvent step) => step.Action switch
    {
        "filed" => PageTexts.EventFiled,
        "replied" => string.Format(null, PageTexts.EventReplied, step.Actor),
        _ => step.Action,
    };

    public static string ChannelText(this Citizen citizen) => citizen.Channel.Split('/')[^1] switch
    {
        ChannelNames.Directline or ChannelNames.Webchat => PageTexts.ChannelWeb,
        ChannelNames.Msteams => PageTexts.ChannelTeams,
        Terminal => PageTexts.ChannelTerminal,
        ChannelNames.Emulator => PageTexts.ChannelEmulator,
        var other => other,
    };

    public static string BeijingText(this DateTimeOffset instant) => $"{BeijingTime.Local(instant):yyyy-MM-dd HH:mm}";

    public static string Excerpt(this string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= ExcerptLength) return line;
        var end = char.IsHighSurrogate(line[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength;
        return line[..end] + "…";
    }
}
