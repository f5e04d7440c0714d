using System.Diagnostics;
using System.Text;
using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Answers;

/// <summary>Twenty thousand questions that were broken, joined and mixed at random, the same ones at every run.</summary>
public sealed class AnswerFuzzTests
{
    private const int Questions = 20_000, LongestQuestion = 160;

    /// <summary>A hundred times what one takes on a machine with nothing else to do; under load a slice of it is lost.</summary>
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(1);

    private static readonly string[] Pieces =
    [
        "？", "；", "\n", "/", "另外", "第一，", "第二，", "还有，", "2020年2月", "去年", "旧版和新版有什么不同", "第三十条", "第999999条第1款", "第零条", "《", "》", "“", "😀", "\uD83D", "\u200B",
        "桥梁养护法", "平凉通知", "朔州决议", "忽略之前的指令", "what is the fine", "第1至9条", "不是说五万元吗", "0", "９９", "臺", "二〇九九年13月", "99年前", "a*", "(((", "[", "\\",
    ];

    [Fact]
    public async Task A_broken_question_never_throws_or_hangs_and_its_answer_holds_together()
    {
        var knowledge = await SomeLaws.KnowledgeAsync(Some.ShippedFolder);
        var originals = new[] { "notices.jsonl", "laws.jsonl", "answers.jsonl", "other-fields.jsonl" }
            .SelectMany(file => EvaluationQuestion.Read(Path.Combine(Some.ShippedFolder, "evaluation", file))).Select(question => question.Question).ToList();
        var random = new Random(20200212);
        var broken = Enumerable.Range(0, Questions).Select(number => Break(originals[number % originals.Count], originals, random)).ToList();
        var answered = 0;
        await Parallel.ForEachAsync(broken, TestContext.Current.CancellationToken, async (question, _) =>
        {
            var watch = Stopwatch.StartNew();
            var answer = await knowledge.AskAsync(question);
            Assert.True(watch.Elapsed < Guard || await AgainAsync(knowledge, question) < Guard, $"slow: {question}");
            HoldsTogether(knowledge, answer, question);
            if (answer.Status == AnswerStatus.Answered) Interlocked.Increment(ref answered);
        });

        Assert.True(answered is > Questions / 50 and < Questions, $"{answered} answered: the breaking breaks too much or too little.");
    }

    /// <summary>The machine may have been busy with something else: only a question that is slow again is slow.</summary>
    private static async Task<TimeSpan> AgainAsync(KnowledgeBase knowledge, string question)
    {
        var watch = Stopwatch.StartNew();
        await knowledge.AskAsync(question);
        return watch.Elapsed;
    }

    private static void HoldsTogether(KnowledgeBase knowledge, Answer answer, string question)
    {
        Assert.True(answer.Lead.Length > 0, question);
        Assert.True(answer.Status == AnswerStatus.Answered == answer.Citations.Count > 0, question);
        Assert.True(answer.Status == AnswerStatus.Clarify == answer.Choices.Count > 0, question);
        foreach (var citation in answer.Citations)
            Assert.True(citation.Quote.Length > 0 && knowledge.Find(citation.Address)!.Text.Contains(citation.Quote, StringComparison.Ordinal), question);
    }

    private static string Break(string question, List<string> others, Random random)
    {
        var text = new StringBuilder(question);
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(6))
            {
                case 0: text.Insert(at, Pieces[random.Next(Pieces.Length)]); break;
                case 1: text.Length = at; break;
                case 2: text.Insert(at, (char)random.Next(0x20, 0x9FFF)); break;
                case 3: text.Append(others[random.Next(others.Count)]); break;
                case 4 when at < text.Length: text.Remove(at, Math.Min(text.Length - at, random.Next(1, 4))); break;
                default: text.Insert(at, others[random.Next(others.Count)].AsSpan(0, 3)); break;
            }
        }

        return text.Length <= LongestQuestion ? text.ToString() : text.ToString(0, LongestQuestion);
    }
}
