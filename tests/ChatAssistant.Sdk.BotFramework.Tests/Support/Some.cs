using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Sdk.BotFramework.Tests.Support;

/// <summary>
/// Things whose details do not matter.
/// </summary>
internal static class Some
{
    public static Activity Message(string text = "你好", string channel = "test", string conversation = "c1", string user = "u1") => new()
    {
        Type = ActivityTypes.Message,
        Id = "a1",
        ChannelId = channel,
        ServiceUrl = "https://channel.example/",
        Text = text,
        From = new ChannelAccount(user, "市民"),
        Recipient = new ChannelAccount("b1", "人大助手"),
        Conversation = new ConversationAccount(id: conversation),
    };

    public static TurnContext Turn(Activity? activity = null) => new(new TestAdapter(), activity ?? Message());

    public static string? TextOf(IActivity reply) => ((Activity)reply).Text;
}
