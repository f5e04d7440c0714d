using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Channels;

internal static class StoredRows
{
    /// <summary>How many messages the service took from a channel.</summary>
    public static async Task<int> TakenFromAsync(this RunningService service, string channel)
    {
        await using var database = await service.Services.GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContextAsync();
        return await database.Inbox.CountAsync(row => row.Channel == channel);
    }

    /// <summary>Where the pictures lie that came with the messages of a channel.</summary>
    public static async Task<IReadOnlyList<string>> PicturesOfAsync(this RunningService service, string channel)
    {
        await using var database = await service.Services.GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContextAsync();
        var rows = await database.Inbox.Where(row => row.Channel == channel).Select(row => row.Activity).ToListAsync();
        var opener = service.Services.GetRequiredService<InboxRows>();
        return [.. rows.SelectMany(row => opener.Opened(row).Attachments ?? []).Select(attachment => attachment.ContentUrl)];
    }
}
