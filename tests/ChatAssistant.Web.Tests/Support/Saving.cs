using ChatAssistant.Web.Data;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>What a test has changed in a scope, saved as all else is.</summary>
internal static class Saving
{
    public static Task SaveAsync(this IServiceProvider scope) => scope.GetRequiredService<DatabaseWriter>()
        .WriteAsync(scope.GetRequiredService<AssistantDbContext>(), _ => Task.FromResult(true), TestContext.Current.CancellationToken);
}
