using ChatAssistant.Web.Hosting;

namespace ChatAssistant.Web.Retention;

/// <summary>Carries out what is ordered on the page.</summary>
internal sealed class RetentionOrderWatch(IServiceScopeFactory scopes, RetentionOrders orders, ILogger<RetentionOrderWatch> logger) : GuardedLoop
{
    protected override Task WaitAsync(CancellationToken cancellationToken) => orders.ComeAsync(cancellationToken);

    protected override async Task LookAsync(CancellationToken cancellationToken)
    {
        if (!orders.TryLook(out var order)) return;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RetentionDesk>().RunAsync(order.By, order.Reason, cancellationToken);
        }
        finally
        {
            orders.Done();
        }
    }

    protected override void Tell(Exception fault) => logger.RetentionFailed(fault);
}
