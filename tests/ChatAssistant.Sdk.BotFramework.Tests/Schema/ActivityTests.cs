using Microsoft.Bot.Builder.Integration;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Sdk.BotFramework.Tests.Schema;

public sealed class ActivityTests
{
    private const string Said = """
        {"type":"message","id":"a1","channelId":"wechat","serviceUrl":"https://channel.example/","text":"路灯坏了",
         "from":{"id":"u1","name":"市民","tribe":"citizen"},"recipient":{"id":"b1"},"conversation":{"id":"c1","isGroup":true},
         "channelData":{"openid":"o1"},"entities":[{"type":"mention","mentioned":{"id":"b1"},"text":"<at>bot</at>"}],"fromTheFuture":7}
        """;

    [Fact]
    public void What_a_type_does_not_name_survives_reading_and_writing()
    {
        var activity = JsonConvert.DeserializeObject<Activity>(Said)!;

        Assert.Equal(7, activity.Properties.Value<int>("fromTheFuture"));
        Assert.Equal("citizen", activity.From.Properties.Value<string>("tribe"));
        Assert.True(JToken.DeepEquals(JObject.Parse(Said), JObject.Parse(Written(activity))));
    }

    [Fact]
    public void Activities_are_written_in_camel_case_without_nulls() => Assert.Equal(
        """{"type":"message","replyToId":"a1"}""",
        Written(new Activity { Type = ActivityTypes.Message, ReplyToId = "a1" }));

    [Fact]
    public void The_local_time_keeps_its_offset()
    {
        var activity = JsonConvert.DeserializeObject<Activity>("""{"localTimestamp":"2026-01-10T09:00:00+08:00"}""", MessageSerializerSettings.Create())!;

        Assert.Equal(TimeSpan.FromHours(8), activity.LocalTimestamp!.Value.Offset);
        Assert.Equal("""{"localTimestamp":"2026-01-10T09:00:00+08:00"}""", Written(activity));
    }

    [Fact]
    public void A_reply_goes_back_to_whoever_spoke()
    {
        var reply = Heard().CreateReply("收到");

        Assert.Equal(("b1", "u1"), (reply.From.Id, reply.Recipient.Id));
        Assert.Equal(("c1", "a1", "收到"), (reply.Conversation.Id, reply.ReplyToId, reply.Text));
    }

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("wechat", "a1")]
    public void No_one_answers_the_id_of_a_direct_line_conversation_update(string channel, string? answered)
    {
        var update = new Activity { Type = ActivityTypes.ConversationUpdate, Id = "a1", ChannelId = channel };

        Assert.Equal(answered, update.GetConversationReference().ActivityId);
    }

    [Fact]
    public void A_reference_addresses_what_goes_out_and_what_comes_in()
    {
        var reference = Heard().GetConversationReference();

        var outgoing = new Activity().ApplyConversationReference(reference);
        var incoming = new Activity().ApplyConversationReference(reference, isIncoming: true);

        Assert.Equal(("b1", "u1", "a1"), (outgoing.From.Id, outgoing.Recipient.Id, outgoing.ReplyToId));
        Assert.Equal(("u1", "b1", "a1"), (incoming.From.Id, incoming.Recipient.Id, incoming.Id));
    }

    [Fact]
    public void A_conversation_is_continued_by_an_event()
    {
        var reference = Heard().GetConversationReference();
        var continuation = reference.GetContinuationActivity();

        Assert.Equal(ActivityEventNames.ContinueConversation, continuation.AsEventActivity().Name);
        Assert.Equal(("u1", "b1"), (continuation.From.Id, continuation.Recipient.Id));
        Assert.Same(reference, continuation.RelatesTo);
    }

    [Fact]
    public void Channel_data_is_read_as_the_type_one_asks_for()
    {
        Assert.Equal("o1", Heard().GetChannelData<WeChatData>().OpenId);
        Assert.True(Heard().TryGetChannelData<WeChatData>(out _));
        Assert.False(new Activity { ChannelData = "words" }.TryGetChannelData<WeChatData>(out _));
        Assert.Null(new Activity().GetChannelData<WeChatData>());
    }

    [Fact]
    public void The_bots_own_name_is_taken_out_of_the_text()
    {
        var message = Heard();
        message.Text = "<at>bot</at> 你好";

        Assert.True(message.MentionsRecipient());
        Assert.Equal("你好", message.RemoveRecipientMention());
    }

    [Fact]
    public void An_activity_is_seen_only_as_its_own_kind()
    {
        Assert.NotNull(Heard().AsMessageActivity());
        Assert.Null(Heard().AsEventActivity());
        Assert.NotNull(new Activity { Type = "event/custom" }.AsEventActivity());
        Assert.Null(new Activity { Type = "eventual" }.AsEventActivity());
    }

    [Fact]
    public void An_entity_becomes_what_it_is_set_as()
    {
        var entity = new Entity();
        entity.SetAs(new GeoCoordinates(latitude: 35.5, longitude: 106.7));

        Assert.Equal("GeoCoordinates", entity.Type);
        Assert.Equal(106.7, entity.GetAs<GeoCoordinates>().Longitude);
    }

    private static Activity Heard() => JsonConvert.DeserializeObject<Activity>(Said)!;

    private static string Written(Activity activity) => JsonConvert.SerializeObject(activity, MessageSerializerSettings.Create());

    private sealed record WeChatData(string OpenId);
}
