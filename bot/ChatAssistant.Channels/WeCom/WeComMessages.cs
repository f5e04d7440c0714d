using ChatAssistant.Channels.Inbox;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.WeCom;

/// <summary>Takes in what members of the enterprise send to the application.</summary>
internal sealed class WeComMessages(IInbox inbox, IOptions<WeComOptions> options)
{
    /// <summary>Stores a message. One of a kind that we have no use for is dropped.</summary>
    public Task TakeAsync(IReadOnlyDictionary<string, string> message, CancellationToken cancellationToken) =>
        WeComActivities.Of(message, options.Value) is { } inbound ? inbox.AcceptAsync(inbound, cancellationToken) : Task.CompletedTask;
}
