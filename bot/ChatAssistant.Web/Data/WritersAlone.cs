using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ChatAssistant.Web.Data;

/// <summary>
/// Nothing is saved past <see cref="DatabaseWriter"/>: it alone begins transactions. Who saved on a connection of their own would wait for its
/// writes in SQLite's busy handler, and fail where those take long.
/// </summary>
internal sealed class WritersAlone : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) => Checked(eventData, result);

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => ValueTask.FromResult(Checked(eventData, result));

    private static InterceptionResult<int> Checked(DbContextEventData eventData, InterceptionResult<int> result) =>
        eventData.Context!.Database.CurrentTransaction is not null ? result : throw new InvalidOperationException("What is saved goes through DatabaseWriter.");
}
