using System.Text.Json.Nodes;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Web.Tests.Support;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>One person of a conversation set, talking over Direct Line as a user of their own.</summary>
internal sealed class Talker
{
    /// <summary>More questions than a suggestion can ask back.</summary>
    private const int MostSteps = 8;

    private readonly Chat _chat;

    private Talker(Chat chat, string userId) => (_chat, UserId) = (chat, userId);

    public string UserId { get; }

    /// <summary>The number last given to this person.</summary>
    public string? CaseNo { get; private set; }

    public static async Task<Talker> OpenAsync(RunningService service)
    {
        var userId = $"dl_{Guid.NewGuid():N}";
        return new(await Chat.OpenAsync(DirectLineClient.WithSecret(service), userId), userId);
    }

    /// <summary>Says something and gives all that came back to it.</summary>
    public async Task<Heard> SayAsync(string text)
    {
        var posted = await _chat.PostAsync(text is "[图片]" ? Picture() : Chat.Message(text));
        var id = posted.Text("id")!;
        await _chat.FirstAsync(activity => IsReplyTo(activity, id));
        var replies = (await _chat.AllAsync()).Where(activity => IsReplyTo(activity, id)).ToList();
        var facts = replies.Select(FactsOf).OfType<ReplyFacts>().ToList();
        CaseNo = facts.LastOrDefault(each => each is { Status: ReplyStatus.Registered, CaseNo: not null })?.CaseNo ?? CaseNo;
        return new(facts, string.Join('\n', replies.Select(reply => reply["text"]?.GetValue<string>())), [.. DeadEnds.In(replies)]);
    }

    /// <summary>Files a matter as people do, answering what is asked back, and gives its number.</summary>
    public async Task<string> FileAsync(ScriptedCase matter)
    {
        await SayAsync("我要提建议");
        var asked = (await SayAsync(matter.Text)).Text;
        for (var step = 0; step < MostSteps && CaseNo is null; step++)
        {
            var answer = asked.Contains("请核对", StringComparison.Ordinal) ? "确认" : asked.Contains("哪里", StringComparison.Ordinal) || asked.Contains("地点", StringComparison.Ordinal) ? matter.Area : "匿名";
            asked = (await SayAsync(answer)).Text;
        }

        return CaseNo ?? throw new InvalidOperationException("the matter of the setup was not filed");
    }

    private static bool IsReplyTo(JsonNode activity, string id) => activity["replyToId"]?.GetValue<string>() == id;

    private static ReplyFacts? FactsOf(JsonNode reply) => reply["channelData"] is { } data ? ReplyFacts.Of(JObject.Parse(data.ToJsonString())) : null;

    private static JsonObject Picture()
    {
        var message = Chat.Message("");
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "http://127.0.0.1/p.png", ["name"] = "p.png" });
        return message;
    }
}
