using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Retention;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Retention;

/// <summary>Time that passes over what a service keeps, and its retention.</summary>
internal static class Ageing
{
    /// <summary>Longer than anything is kept.</summary>
    public static readonly TimeSpan Decades = TimeSpan.FromDays(40 * 365);

    /// <summary>Answered, closed and, forty days later, out of the way.</summary>
    public static async Task<Case> EndAsync(this TestHost host, Case filed)
    {
        await host.ChangeAsync(filed, (found, clock) =>
        {
            found.Answer(new ReplyWords("已经办好。", $"m{filed.Number}", new(ResultCode.Solved)), "王芳", clock);
            return null;
        });
        host.Clock.Advance(TimeSpan.FromDays(40));
        // Nobody of this host delivers: what waits would hold its messages.
        await host.InScopeAsync<AssistantDbContext, int>(database => database.Database.ExecuteSqlRawAsync("UPDATE Outbox SET State = 1; UPDATE Inbox SET HandledAt = 1"));
        await host.ChangeAsync(filed, (found, clock) => found.CloseUnrated(Actor.System, clock));
        await host.InScopeAsync<AssistantDbContext, int>(database => database.Database.ExecuteSqlRawAsync("UPDATE Outbox SET State = 1"));
        return filed;
    }

    public static Task<RetentionSum> PlanRetentionAsync(this TestHost host) => host.InScopeAsync<RetentionDesk, RetentionSum>(desk => desk.PlanAsync(default));

    public static Task<RetentionSum> RunRetentionAsync(this TestHost host) => host.InScopeAsync<RetentionDesk, RetentionSum>(desk => desk.RunAsync("甲", "到期", default));

    public static Task<int> CountAsync<T>(this TestHost host, Func<AssistantDbContext, IQueryable<T>> rows) => host.InScopeAsync<AssistantDbContext, int>(database => rows(database).CountAsync());

    public static Task<int> SaidAsync(this TestHost host, string conversation) => host.CountAsync(database => database.Activities.Where(row => row.ConversationKey == conversation));

    /// <summary>Puts rows into the store, past all roles, in one write.</summary>
    public static Task<bool> StageAsync(this TestHost host, Action<IServiceProvider, AssistantDbContext> change) => host.WriteAsync(scope =>
    {
        change(scope, scope.GetRequiredService<AssistantDbContext>());
        return Task.FromResult(true);
    });
}
