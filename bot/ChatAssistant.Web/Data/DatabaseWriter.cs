namespace ChatAssistant.Web.Data;

/// <summary>
/// One writer at a time within the process: SQLite has one anyway, and waiting here is fairer and quicker than its busy handler.
/// What is read inside a write transaction is what will be true at its commit.
/// </summary>
public sealed class DatabaseWriter : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Runs <paramref name="change"/>, saves what the context tracks and commits. On a fault nothing is changed.</summary>
    public async Task<T> WriteAsync<T>(AssistantDbContext database, Func<CancellationToken, Task<T>> change, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
            var result = await change(cancellationToken);
            await database.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
