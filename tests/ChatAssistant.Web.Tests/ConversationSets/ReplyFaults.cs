using ChatAssistant.Bot.Replies;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>What is wrong with the replies to one message. Asked in between, a suggestion answers twice: any one reply may be the right one.</summary>
internal static class ReplyFaults
{
    public static IReadOnlyList<string> Of(IReadOnlyList<ReplyFacts> replies, string text, ScriptedReply expected)
    {
        var faults = new List<string>();
        if (replies.Count == 0) faults.Add("nothing came back");
        else if (!replies.Any(reply => Fits(reply, expected))) faults.Add($"came {string.Join(" + ", replies.Select(Written))}, not {Written(expected)}");

        var said = FoldedNumerals.Of(text);
        if (expected.ContainsAny is { Count: > 0 } any && !any.Any(Says)) faults.Add($"says none of {string.Join("、", any)}");
        faults.AddRange((expected.NotContains ?? []).Where(Says).Select(words => $"says {words}"));
        return faults;

        bool Says(string words) => said.Contains(FoldedNumerals.Of(words), StringComparison.Ordinal);
    }

    private static bool Fits(ReplyFacts reply, ScriptedReply expected) =>
        (expected.Intents.Count == 0 || expected.Intents.Contains(reply.Intent))
        && (expected.Statuses.Count == 0 || expected.Statuses.Contains(reply.Status))
        && (expected.Sources is not { Count: > 0 } sources || (reply.Citations is [var first, ..] && sources.Any(source => IsCitedBy(source, first))));

    private static bool IsCitedBy(ExpectedSource source, CitationFacts cited) =>
        cited.Doc == source.Doc
        && (source.Section is null ? cited.Article == source.Article?.ToString() && cited.Effective == $"{source.Effective:yyyy-MM-dd}" : cited.Section == source.Section);

    private static string Written(ReplyFacts reply) =>
        $"{reply.Intent}/{reply.Status}{(reply.Citations is [var first, ..] ? $" {first.Doc}@{first.Effective}#{first.Article}{first.Section}" : "")}";

    private static string Written(ScriptedReply expected) =>
        $"{string.Join("|", expected.Intents)}/{string.Join("|", expected.Statuses)} {string.Join(" ", (expected.Sources ?? []).Select(source => $"{source.Doc}@{source.Effective:yyyy-MM-dd}#{source.Article}{source.Section}"))}".TrimEnd();
}
