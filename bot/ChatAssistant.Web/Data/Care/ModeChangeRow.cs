using ChatAssistant.Bot.Care.Modes;

namespace ChatAssistant.Web.Data.Care;

/// <summary>One setting of a channel's mode. The newest that fits a channel is the one in force; none is ever changed.</summary>
public sealed class ModeChangeRow
{
    /// <summary>The name that stands for all channels.</summary>
    public const string All = "all";

    public long Id { get; init; }

    /// <summary><see cref="All"/>, a channel, or one account of it: <c>botframework/msteams</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>What was in force for it until then.</summary>
    public required ChannelMode Before { get; init; }

    public required ChannelMode After { get; init; }

    public required string Reason { get; init; }

    /// <summary>Who set it.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When staff expect it to be over; null when they did not say. It is told to people and changes nothing by itself.</summary>
    public required DateTimeOffset? Until { get; init; }
}
