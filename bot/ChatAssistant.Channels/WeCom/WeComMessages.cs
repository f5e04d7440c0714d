using ChatAssistant.Channels.Inbox;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.WeCom;

/// <summary>Takes in what members of the enterprise send to the application.</summary>
internal sealed class WeComMessages(IInbox inbox, WeComPictures pictures, IOptions<WeComOptions> options)
{
    /// <summary>Stores a message. One of a kind that we have no use for is dropped.</summary>
    public async Task TakeAsync(IReadOnlyDictionary<string, string> message, CancellationToken cancellationToken)
    {
        if (WeComActivities.Of(message, options.Value) is not { } inbound) return;
        if (message.GetValueOrDefault("MsgType") is "image")
            inbound.Activity.Attachments = [.. await pictures.FetchAsync(WeComChannel.Name, message.GetValueOrDefault("MediaId"), cancellationToken)];
        await inbox.AcceptAsync(inbound, cancellationToken);
    }
}
