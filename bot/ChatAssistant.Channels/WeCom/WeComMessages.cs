using ChatAssistant.Channels.Callbacks;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.WeCom;

/// <summary>Takes in what members of the enterprise send to the application.</summary>
internal sealed class WeComMessages(VerifiedMessages messages, IOptions<WeComOptions> options)
{
    /// <summary>Stores a message. One of a kind that we have no use for is dropped.</summary>
    public Task TakeAsync(IReadOnlyDictionary<string, string> message, CancellationToken cancellationToken) =>
        WeComActivities.Of(message, options.Value) is { } inbound ? messages.AcceptAsync(inbound, cancellationToken) : Task.CompletedTask;
}
