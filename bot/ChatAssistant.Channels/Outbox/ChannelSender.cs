using Microsoft.Extensions.Logging;

namespace ChatAssistant.Channels.Outbox;

/// <summary>Sends one channel's messages: in order within a conversation, conversations side by side, again after failures, ever more slowly.</summary>
internal sealed class ChannelSender(IOutboundChannel channel, IOutbox outbox, OutboxSignal queued, SendPlan plan, ILogger logger)
{
    private readonly OutboxSignal _ended = new();
    private int _underWay;

    /// <summary>Ends after <paramref name="stopping"/>, when what is being sent has ended.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var (more, ended) = (queued.Next, _ended.Next);
            var taken = await TakeAsync(plan.MostAtOnce - Volatile.Read(ref _underWay), stopping);
            Interlocked.Add(ref _underWay, taken.Count);
            foreach (var entry in taken) _ = Task.Run(() => SendAsync(entry), CancellationToken.None);
            if (taken.Count == 0) await plan.PauseAsync(stopping, more, ended);
        }

        await WhenIdleAsync();
    }

    private async Task<IReadOnlyList<OutboxEntry>> TakeAsync(int most, CancellationToken stopping)
    {
        if (most == 0) return [];
        try
        {
            return await outbox.LeaseAsync(channel.Name, most, plan.LeaseUntil, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return [];
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            // The store itself failed. What is queued stays queued; look again after the usual pause.
            logger.OutboxUnreadable(channel.Name, fault);
            return [];
        }
    }

    private async Task SendAsync(OutboxEntry entry)
    {
        try
        {
            await NoteAsync(entry, await AttemptAsync(entry));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // What came of it could not be written down: the lease runs out, and the message is sent again under the same id.
            logger.OutcomeLost(channel.Name, entry.Id, fault);
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
            _ended.Signal();
        }
    }

    /// <summary>The fault of an attempt; null when the channel took the message. A channel that does not heed its time is not waited for.</summary>
    private async Task<SendFault?> AttemptAsync(OutboxEntry entry)
    {
        using var limit = plan.LimitAttempt();
        try
        {
            await channel.SendAsync(entry.Activity, limit.Token).WaitAsync(limit.Token);
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return plan.Judge(limit.IsCancellationRequested ? new TimeoutException() : fault, entry.Failures + 1);
        }
    }

    private Task NoteAsync(OutboxEntry entry, SendFault? fault)
    {
        if (fault is null) return outbox.DeliveredAsync(entry, CancellationToken.None);
        if (fault.Kind is DeliveryFailure.Permanent) logger.GivenUp(channel.Name, entry.Id, entry.Attempt, fault.Code);
        else logger.SendFailed(channel.Name, entry.Id, entry.Attempt, fault.Code);
        return outbox.FailedAsync(entry, fault, CancellationToken.None);
    }

    private async Task WhenIdleAsync()
    {
        while (true)
        {
            var ended = _ended.Next;
            if (Volatile.Read(ref _underWay) == 0) return;
            await ended;
        }
    }
}
