using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>Replies after which a person would not know how to go on: no button, and no word of what can be done.</summary>
internal static partial class DeadEnds
{
    public static IEnumerable<string> In(IEnumerable<JsonNode> replies) =>
        replies.Where(reply => ActionsOf(reply) == 0 && !NextStep().IsMatch(TextOf(reply))).Select(TextOf);

    private static int ActionsOf(JsonNode reply) => reply["suggestedActions"]?["actions"]?.AsArray().Count ?? 0;

    private static string TextOf(JsonNode reply) => reply["text"]?.GetValue<string>() ?? "";

    [GeneratedRegex("请|可以|回复|输入|拨打|[?？]|please|reply|type|call", RegexOptions.IgnoreCase)]
    private static partial Regex NextStep();
}
