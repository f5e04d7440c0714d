using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Turns;

namespace ChatAssistant.Channels.Callbacks;

/// <summary>Takes in what a channel verified. When it returns, the message is on disk and may be acknowledged.</summary>
public sealed class VerifiedMessages(IInbox inbox, TurnDispatcher dispatcher)
{
    public async Task AcceptAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        var receipt = await inbox.AcceptAsync(inbound, cancellationToken);
        if (receipt.IsNew) _ = dispatcher.Dispatch(receipt.Entry);
    }
}
