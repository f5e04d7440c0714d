using ChatAssistant.Web.Data;
using ChatAssistant.Web.Library;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Hosting;

internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Text("ok")).AllowAnonymous();
        endpoints.MapGet("/health/ready", ReadyAsync).AllowAnonymous();
    }

    /// <summary>200 when questions can be answered: the library is loaded and the store answers.</summary>
    private static async Task<IResult> ReadyAsync(LoadedKnowledge knowledge, IDbContextFactory<AssistantDbContext> contexts, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return knowledge.IsLoaded && await database.Database.CanConnectAsync(cancellationToken)
            ? Results.Text("ready")
            : Results.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
