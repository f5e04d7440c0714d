namespace ChatAssistant.Channels.Turns;

/// <summary>A channel whose messages this process gives their turns. A program that talks in its own terminal names none.</summary>
public sealed record DispatchedChannel(string Name);
