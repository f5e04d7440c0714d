namespace ChatAssistant.Channels.States;

/// <summary>What the store knows of what came and went.</summary>
public interface IChannelTraffic
{
    /// <summary>Of each channel that ever had a message, by its name.</summary>
    /// <param name="since">From when on failures count.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<IReadOnlyDictionary<string, ChannelTraffic>> ReadAsync(DateTimeOffset since, CancellationToken cancellationToken);
}
