using ChatAssistant.Channels.Outbox;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.DingTalk;

/// <summary>Sends what cannot be answered at the address that came with a message: each kind of gateway has its own way.</summary>
internal interface IPushSending
{
    /// <param name="activity">Says to whom.</param>
    /// <param name="text">A part of it.</param>
    /// <param name="key">The same at every attempt with this part.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="DeliveryFailureException">The gateway refused.</exception>
    Task SendAsync(Activity activity, string text, string key, CancellationToken cancellationToken);
}
