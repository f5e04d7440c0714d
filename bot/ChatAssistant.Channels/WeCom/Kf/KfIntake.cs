using System.Text.Json.Nodes;
using ChatAssistant.Channels.Inbox;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Channels.WeCom.Kf;

/// <summary>Takes in what was fetched, entry by entry.</summary>
internal sealed class KfIntake(IInbox inbox, WeComPictures pictures, ILogger<KfIntake> logger)
{
    public async Task TakeAsync(JsonNode? node, CancellationToken cancellationToken)
    {
        if (KfMessage.Read(node) is not { } message) return;
        if (message.FailedToSend is { } fault) logger.NotDelivered(KfChannel.Name, fault);
        if (KfActivities.Of(message) is not { } inbound) return;
        inbound.Activity.Attachments = [.. await PicturesOfAsync(message, cancellationToken)];
        await inbox.AcceptAsync(inbound, cancellationToken);
    }

    private async Task<IReadOnlyList<Attachment>> PicturesOfAsync(KfMessage message, CancellationToken cancellationToken) =>
        message.Msgtype is "image" ? await pictures.FetchAsync(KfChannel.Name, message.Image?.MediaId, cancellationToken) : [];
}
