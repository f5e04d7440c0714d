namespace ChatAssistant.Web.Hosting;

/// <summary>Looks again and again whether there is something to do, as long as the service runs. What fails is told, and tried again at the next look.</summary>
internal abstract class GuardedLoop : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // Waiting first: a service that starts has messages to answer.
            await WaitAsync(stoppingToken);
            await GuardAsync(LookAsync, stoppingToken);
        }
    }

    /// <summary>Until it is time to look.</summary>
    protected abstract Task WaitAsync(CancellationToken cancellationToken);

    protected abstract Task LookAsync(CancellationToken cancellationToken);

    /// <summary>Puts into the log that something failed.</summary>
    protected abstract void Tell(Exception fault);

    /// <summary>Does something whose failing must not keep the rest from being done.</summary>
    protected async Task GuardAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work(cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            Tell(fault);
        }
    }
}
