namespace ChatAssistant.Bot.Care.Modes;

/// <summary>The mode each channel is in, as staff set it last.</summary>
public interface IChannelModes
{
    /// <param name="conversation">The key of a conversation of the channel.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    Task<ModeInForce> OfAsync(string conversation, CancellationToken cancellationToken);
}
