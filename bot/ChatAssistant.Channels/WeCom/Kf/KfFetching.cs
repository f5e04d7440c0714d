using System.Text.Json.Nodes;
using ChatAssistant.Channels.Inbox;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Channels.WeCom.Kf;

/// <summary>Fetches an account's messages page by page. The position moves only after a page is in the inbox; fetched twice, each counts once.</summary>
internal sealed class KfFetching(WeComApi api, ISyncCursors cursors, IInbox inbox, TimeProvider clock, ILogger<KfFetching> logger)
{
    private const int PageSize = 1000;

    public async Task FetchAsync(SyncCursor cursor, CancellationToken cancellationToken)
    {
        var (position, hasMore) = (cursor.Position, true);
        while (hasMore)
        {
            var request = new { cursor = position, token = cursor.TokenAt(clock.GetUtcNow()), limit = PageSize, voice_format = 0, open_kfid = cursor.Account };
            var page = await api.PostAsync("kf/sync_msg", request, mayRepeat: true, cancellationToken);
            // A page may be empty and yet not the last.
            foreach (var each in page.Body["msg_list"] as JsonArray ?? []) await TakeAsync(each, cancellationToken);
            var next = page.Text("next_cursor") is { Length: > 0 } given ? given : position;
            if (next != position) await cursors.AdvanceAsync(cursor.Account, next, cancellationToken);
            // A page that leads nowhere would be fetched for ever.
            (hasMore, position) = (page.Number("has_more") is 1 && next != position, next);
        }

        await cursors.CaughtUpAsync(cursor, cancellationToken);
    }

    private async Task TakeAsync(JsonNode? node, CancellationToken cancellationToken)
    {
        if (KfMessage.Read(node) is not { } message) return;
        if (message.FailedToSend is { } fault) logger.NotDelivered(KfChannel.Name, fault);
        if (KfActivities.Of(message) is { } inbound) await inbox.AcceptAsync(inbound, cancellationToken);
    }
}
