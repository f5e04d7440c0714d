using System.Globalization;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.DirectLine;

/// <summary>What the activity schema asks of a channel, by its rule ids: what a client says of itself that only the channel can know.</summary>
public sealed class ChannelRuleTests(SharedService service)
{
    private const string Claimed = "https://evil.example/";

    [Fact]
    public async Task A2031_the_id_a_client_made_up_is_not_used() => Assert.NotEqual("mine", (await EchoAsync("id", "mine"))["id"]!.GetValue<string>());

    [Fact]
    public async Task A2041_the_time_is_ours()
    {
        var echo = await EchoAsync("timestamp", "1999-01-01T00:00:00Z");

        Assert.NotEqual(1999, DateTimeOffset.Parse(echo["timestamp"]!.GetValue<string>(), CultureInfo.InvariantCulture).Year);
    }

    [Fact]
    public async Task A2051_the_time_where_the_person_is_stays_theirs()
    {
        var echo = await EchoAsync("localTimestamp", "2026-01-02T11:04:05.678+08:00");

        var local = DateTimeOffset.Parse(echo["localTimestamp"]!.GetValue<string>(), CultureInfo.InvariantCulture);
        Assert.Equal((new DateTime(2026, 1, 2, 11, 4, 5, 678), TimeSpan.FromHours(8)), (local.DateTime, local.Offset));
    }

    [Fact]
    public async Task A2070_what_is_shown_says_whom_it_is_for() =>
        Assert.Equal("chat-assistant", (await EchoAsync("recipient", null))["recipient"]!["id"]!.GetValue<string>());

    [Fact]
    public async Task A2080_a_message_is_in_the_conversation_it_was_posted_to()
    {
        var echo = await EchoAsync("conversation", new JsonObject { ["id"] = "another" });

        Assert.NotEqual("another", echo["conversation"]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A2251_who_a_client_says_is_calling_is_dropped() => Assert.Null((await EchoAsync("callerId", "urn:botframework:azure"))["callerId"]);

    [Fact]
    public async Task A2302_where_a_client_would_have_the_answer_sent_is_passed_over() =>
        Assert.NotEqual(Claimed, (await EchoAsync("serviceUrl", Claimed))["serviceUrl"]!.GetValue<string>());

    /// <summary>A message with one member of the client's making, as everyone sees it.</summary>
    private async Task<JsonNode> EchoAsync(string member, JsonNode? value)
    {
        var chat = await Chat.OpenAsync(service);
        var message = Chat.Message("你好");
        message[member] = value;
        var id = (await chat.PostAsync(message)).Text("id");
        return await chat.FirstAsync(activity => activity["id"]!.GetValue<string>() == id);
    }
}
