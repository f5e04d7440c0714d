using ChatAssistant.Web.Data;
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
}
