using ChatAssistant.Web.Hosting;

namespace ChatAssistant.Web.Retention;

/// <summary>Carries out what is ordered on the page. What a stop breaks off stays ordered; nothing that was removed need be removed again.</summary>
internal sealed class RetentionOrderWatch(IServiceScopeFactory scopes, RetentionOrderSignal signal, ILogger<RetentionOrderWatch> logger) : GuardedLoop
{
    protected override Task WaitAsync(CancellationToken cancellationToken) => signal.ComeAsync(cancellationToken);

    protected override async Task LookAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var orders = scope.ServiceProvider.GetRequiredService<RetentionOrders>();
        if (await orders.OpenAsync(cancellationToken) is not { } order) return;
        try
        {
            await scope.ServiceProvider.GetRequiredService<RetentionDesk>().RunAsync(order.By, order.Reason, cancellationToken);
        }
        finally
        {
            if (!cancellationToken.IsCancellationRequested) await orders.DoneAsync();
        }
    }

    protected override void Tell(Exception fault) => logger.RetentionFailed(fault);
}
