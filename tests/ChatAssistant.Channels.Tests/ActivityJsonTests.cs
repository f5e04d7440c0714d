using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Channels.Tests;

public sealed class ActivityJsonTests
{
    [Fact]
    public void What_a_client_put_into_channelData_passes_through_unchanged()
    {
        var activity = ActivityJson.Read("""{"type":"message","channelData":{"at":"2020-02-12T08:00:00+08:00","n":1.50,"text":"路灯"}}""")!;

        var written = JObject.Parse(ActivityJson.Write(activity));

        Assert.Equal("2020-02-12T08:00:00+08:00", ((JObject)activity.ChannelData).Value<string>("at"));
        Assert.Equal("路灯", (string?)written["channelData"]!["text"]);
    }

    [Fact]
    public void Members_we_do_not_know_are_kept_and_nulls_are_not_written()
    {
        var written = JObject.Parse(ActivityJson.Write(ActivityJson.Read("""{"type":"message","text":null,"somethingNew":{"a":1}}""")!));

        Assert.Equal(1, (int?)written["somethingNew"]!["a"]);
        Assert.Null(written["text"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"type\":")]
    [InlineData("{\"attachments\":\"none\"}")]
    public void What_is_no_activity_reads_as_none(string text) => Assert.Null(ActivityJson.Read(text));

    [Fact]
    public void Depth_beyond_any_activity_reads_as_none() =>
        Assert.Null(ActivityJson.Read($"{{\"type\":\"message\",\"value\":{new string('[', 100)}{new string(']', 100)}}}"));

    [Fact]
    public void An_activity_reads_back_as_it_was_written()
    {
        var said = new Activity { Type = ActivityTypes.Message, Id = "c1|0000001", Text = "路灯坏了", From = new ChannelAccount("dl_1"), Conversation = new ConversationAccount(id: "c1") };

        var read = ActivityJson.Read(ActivityJson.Write(said))!;

        Assert.Equal((said.Id, said.Text, said.From.Id, said.Conversation.Id), (read.Id, read.Text, read.From.Id, read.Conversation.Id));
    }
}
