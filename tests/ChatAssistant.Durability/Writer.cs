using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Durability;

/// <summary>One person who writes again as soon as they are answered.</summary>
internal sealed class Writer(IServiceProvider store, int number)
{
    private const string Channel = "test";

    private readonly IInbox _inbox = store.GetRequiredService<IInbox>();
    private readonly TurnRunner _turns = store.GetRequiredService<TurnRunner>();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var id = Guid.NewGuid().ToString("N");
            var receipt = await _inbox.AcceptAsync(new InboundActivity(Channel, "", id, Message()), cancellationToken);
            Console.WriteLine($"ack {id}");
            await _turns.RunAsync(receipt.Entry, cancellationToken);
            Console.WriteLine($"done {id}");
        }
    }

    private Activity Message() => new()
    {
        Type = ActivityTypes.Message,
        Text = "路灯坏了",
        ChannelId = Channel,
        From = new ChannelAccount($"citizen-{number}"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: $"c{number}"),
    };
}
