using Microsoft.Bot.Builder;

namespace ChatAssistant.Bot.Care.Modes;

/// <summary>The mode a message meets.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="Until">When it should be over, as staff expect; null when nobody said.</param>
public sealed record ModeInForce(ChannelMode Mode, DateTimeOffset? Until = null)
{
    public static readonly ModeInForce Normal = new(ChannelMode.Normal);

    /// <summary>The mode of a turn. A turn that nobody looked at first has the normal one.</summary>
    public static ModeInForce Of(ITurnContext turn) => turn.TurnState.Get<ModeInForce>() ?? Normal;
}
