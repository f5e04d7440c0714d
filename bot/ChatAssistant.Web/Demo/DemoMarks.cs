using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Demo;

/// <summary>Whether the store holds demonstration data, which every page of the console says, and every page of what is published.</summary>
public sealed class DemoMarks(AssistantDbContext database)
{
    public Task<bool> AnyAsync(CancellationToken cancellationToken) => database.DemoMarks.AsNoTracking().AnyAsync(cancellationToken);
}
