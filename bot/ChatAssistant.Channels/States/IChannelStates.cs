namespace ChatAssistant.Channels.States;

/// <summary>How the channels stand, for those who look after the service. Nothing here is a secret or says what anybody said.</summary>
public interface IChannelStates
{
    /// <summary>Every channel this program knows, set up or not, always in the same order.</summary>
    Task<IReadOnlyList<ChannelState>> AllAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Asks the channel's platform for a new token, which changes nothing there and shows whether address, id and secret are right. A platform
    /// that cannot be reached is an outcome and no fault. Platforms limit how often one may ask: it is for a person's hand, not for a timer.
    /// </summary>
    /// <param name="channel">A name as <see cref="ChannelState.Name"/> has it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<SelfTest> SelfTestAsync(string channel, CancellationToken cancellationToken);
}
