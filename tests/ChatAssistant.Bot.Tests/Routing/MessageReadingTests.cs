using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Tests.Routing;

public sealed class MessageReadingTests : IDisposable
{
    private readonly TurnContext _turn = new(new TestAdapter(), new Activity { Type = ActivityTypes.Message, Text = "小区门口的路灯坏了" });

    public void Dispose() => _turn.Dispose();

    [Fact]
    public void A_message_is_read_once_a_turn()
    {
        var reading = MessageReading.Of(_turn);

        Assert.Same(reading, MessageReading.Of(_turn));
        Assert.Same(reading.Lanes, MessageReading.Of(_turn).Lanes);
    }

    [Fact]
    public void A_number_that_stands_for_a_command_is_read_as_the_command()
    {
        _turn.Activity.Text = "1";
        MessageReading.Of(_turn);

        _turn.Activity.Text = "提建议";

        Assert.Equal("提建议", MessageReading.Of(_turn).Text);
    }
}
