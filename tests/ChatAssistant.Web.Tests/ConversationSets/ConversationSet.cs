using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>The sets that conversations are gone through from.</summary>
public static class ConversationSet
{
    /// <summary>Ours, to work with.</summary>
    public const string Own = "own.jsonl";

    /// <summary>Ours, to check with: nothing is changed in the product for the sake of one of these.</summary>
    public const string OwnCheck = "own-check.jsonl";

    /// <summary>The owner's, beside the repository.</summary>
    public const string Development = "dialogs.dev.jsonl";

    private static string Shared => Path.Combine(Repository.Root, "..", "shared", "eval");

    /// <summary>The conversations of a set; null where the set is not there.</summary>
    public static IReadOnlyList<ScriptedConversation>? Find(string set)
    {
        var file = set == Development ? Path.Combine(Shared, set) : Path.Combine(Repository.Root, "tests", "ChatAssistant.Web.Tests", "ConversationSets", set);
        return File.Exists(file) ? ScriptedConversation.Read(file) : null;
    }
}
