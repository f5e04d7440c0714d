using ChatAssistant.Bot.Care.Modes;

namespace ChatAssistant.Bot.Tests.Support;

internal sealed class MemoryChannelModes : IChannelModes
{
    public ModeInForce Now { get; set; } = ModeInForce.Normal;

    public Task<ModeInForce> OfAsync(string conversation, CancellationToken cancellationToken) => Task.FromResult(Now);
}
