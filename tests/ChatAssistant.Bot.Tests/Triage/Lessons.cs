using Newtonsoft.Json.Linq;

namespace ChatAssistant.Bot.Tests.Triage;

/// <summary>What the weights are learned from. final.jsonl, last.jsonl and strangers.jsonl are not among it: they are there to check with.</summary>
internal static class Lessons
{
    private static readonly string[] QuestionKinds =
        ["law-lay", "law-term", "notice", "notice-detail", "address", "point-in-time", "amended", "compare", "typo", "unanswerable"];

    /// <summary>Questions told as stories: a set to measure answers with, which nothing here is learned from.</summary>
    private const string Stories = "lay.jsonl";

    public static IReadOnlyList<LabelledMessage> All { get; } =
        [.. LabelledMessage.Own, .. LabelledMessage.ReadOwn("fresh.jsonl"), .. LabelledMessage.ReadOwn("lessons.jsonl")];

    public static IReadOnlySet<string> TunedOn { get; } = LabelledMessage.Own.Select(message => message.Text).ToHashSet();

    /// <summary>Every other question to the library: none of them is a matter. The rest is there to check with.</summary>
    public static IEnumerable<LabelledMessage> Questions => AllQuestions.Where((_, at) => at % 2 == 0);

    public static IEnumerable<LabelledMessage> QuestionsKeptBack => AllQuestions.Where((_, at) => at % 2 == 1);

    private static IEnumerable<LabelledMessage> AllQuestions =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Triage", "questions"), "*.jsonl").Order(StringComparer.Ordinal)
            .Where(file => Path.GetFileName(file) != Stories)
            .SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(JObject.Parse)
            .Where(question => QuestionKinds.Contains((string?)question["kind"]))
            .Select(question => new LabelledMessage((string)question["id"]!, (string)question["question"]!, "consult", null, "", []));
}
