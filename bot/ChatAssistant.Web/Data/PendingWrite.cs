using System.Data.Common;

namespace ChatAssistant.Web.Data;

/// <summary>A write that waits for its place in a transaction.</summary>
internal abstract class PendingWrite(CancellationToken cancellationToken)
{
    private const string Begin = "SAVEPOINT one_of_the_group";
    private const string TakeBack = "ROLLBACK TO one_of_the_group";
    private const string End = "RELEASE one_of_the_group";

    protected Exception? Fault { get; private set; }

    /// <summary>True when who asked for it has given up while it waited. It is then over, and changes nothing.</summary>
    public bool TryWithdraw()
    {
        if (!cancellationToken.IsCancellationRequested) return false;
        Keep(new OperationCanceledException(cancellationToken));
        Finish();
        return true;
    }

    /// <summary>
    /// Does the write's part in a transaction. Its own fault is kept for who asked for it, and what it had changed is taken back.
    /// </summary>
    /// <exception cref="DbException">The transaction is broken.</exception>
    public async Task RunAsync(Statements statements)
    {
        statements.Run(Begin);
        try
        {
            await ChangeAsync(statements, cancellationToken);
        }
        catch (Exception fault) when (Keep(fault))
        {
            // SQLite may have ended the whole transaction by itself. Then this throws, and nothing that follows runs outside of one.
            statements.Run(TakeBack);
        }

        statements.Run(End);
    }

    /// <summary>Does it outside of any transaction.</summary>
    public Task RunAloneAsync(Statements statements) => ChangeAsync(statements, cancellationToken);

    /// <summary>Keeps a fault for who asked for the write; the first is the one that tells. Always true, as a filter must be.</summary>
    public bool Keep(Exception fault)
    {
        Fault ??= fault;
        return true;
    }

    /// <summary>Tells who asked for it what came of it.</summary>
    public abstract void Finish();

    protected abstract Task ChangeAsync(Statements statements, CancellationToken cancellationToken);
}
