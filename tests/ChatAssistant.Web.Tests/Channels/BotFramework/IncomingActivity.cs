using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.BotFramework;

/// <summary>Activities as a channel of the Bot Framework sends them.</summary>
internal static class IncomingActivity
{
    public const string Path = "api/messages";

    /// <summary>A message in a conversation whose id needs escaping, as the Emulator's do.</summary>
    public static JsonObject Message(string text, string serviceUrl, string conversation) => new()
    {
        ["type"] = "message",
        ["id"] = $"a-{Guid.NewGuid():N}",
        ["text"] = text,
        ["channelId"] = "emulator",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = "u1", ["name"] = "张", ["role"] = "user" },
        ["recipient"] = new JsonObject { ["id"] = "b1", ["name"] = "人大助手", ["role"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = conversation },
    };

    public static string NewConversation() => $"{Guid.NewGuid()}|livechat";

    public static async Task<Answer> SendAsync(HttpClient http, JsonNode activity)
    {
        using var response = await http.PostAsJsonAsync(Path, activity);
        return await Answer.OfAsync(response);
    }
}
