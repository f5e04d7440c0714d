using ChatAssistant.Bot.Care.Modes;
using ChatAssistant.Web.Data.Care;

namespace ChatAssistant.Web.Settings.Modes;

/// <summary>The mode a channel is in.</summary>
/// <param name="Channel">Its name.</param>
/// <param name="Since">The change in force for it; null when nobody ever set one.</param>
public sealed record ChannelStanding(string Channel, ModeChangeRow? Since)
{
    public ChannelMode Mode => Since?.After ?? ChannelMode.Normal;
}
