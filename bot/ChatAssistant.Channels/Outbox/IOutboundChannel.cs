using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Outbox;

/// <summary>The sending side of a channel that we push to.</summary>
public interface IOutboundChannel
{
    /// <summary>The channel's name, as on its inbound messages.</summary>
    string Name { get; }

    /// <summary>Sends one message. Ends when the channel has taken it; throws when it has not, or may not have.</summary>
    Task SendAsync(Activity activity, CancellationToken cancellationToken);
}
