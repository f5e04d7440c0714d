using ChatAssistant.Channels.States;
using ChatAssistant.Web.Staff.Audit;

namespace ChatAssistant.Web.ChannelDesk;

/// <summary>Tries a channel at somebody's wish: it calls a platform outside, which stays on record.</summary>
public sealed class ChannelTrial(IChannelStates states, StaffAudit audit)
{
    public async Task<SelfTest> RunAsync(string channel, string by, CancellationToken cancellationToken)
    {
        var came = await states.SelfTestAsync(channel, cancellationToken);
        if (came.Outcome is SelfTestOutcome.Passed or SelfTestOutcome.Failed)
            await audit.NoteNowAsync(new(by, AuditActions.ChannelTried, channel) { After = came.Fault ?? $"{came.Outcome}" }, cancellationToken);
        return came;
    }
}
