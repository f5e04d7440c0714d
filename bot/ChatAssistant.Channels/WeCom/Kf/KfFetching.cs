using System.Text.Json.Nodes;

namespace ChatAssistant.Channels.WeCom.Kf;

/// <summary>Fetches an account's messages page by page. The position moves only after a page is in the inbox; fetched twice, each counts once.</summary>
internal sealed class KfFetching(WeComApi api, ISyncCursors cursors, KfIntake intake, TimeProvider clock)
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
            foreach (var each in page.Body["msg_list"] as JsonArray ?? []) await intake.TakeAsync(each, cancellationToken);
            var next = page.Text("next_cursor") is { Length: > 0 } given ? given : position;
            if (next != position) await cursors.AdvanceAsync(cursor.Account, next, cancellationToken);
            // A page that leads nowhere would be fetched for ever.
            (hasMore, position) = (page.Number("has_more") is 1 && next != position, next);
        }

        await cursors.CaughtUpAsync(cursor, cancellationToken);
    }
}
