using ChatAssistant.Channels.Rendering;

namespace ChatAssistant.Channels.Turns;

/// <summary>A channel whose messages this process gives their turns. A program that talks in its own terminal names none.</summary>
public sealed record DispatchedChannel(string Name)
{
    /// <summary>What it can show. One that shows activities as they are needs no renderer.</summary>
    public ChannelCapabilities Capabilities { get; init; } = ChannelCapabilities.Native;

    /// <summary>False for a channel that is there without settings of its own, and then only for programs on this machine.</summary>
    public bool IsConfigured { get; init; } = true;
}
