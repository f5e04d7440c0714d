using System.Globalization;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Bot.Triage;

namespace ChatAssistant.Bot.Tests.Triage;

/// <summary>
/// The learned-*.txt in Words/ come from our own labelled messages and nothing else. After a change to the messages or to the word
/// lists run this class with LEARN_INTO set to that folder: it writes them anew.
/// </summary>
public sealed class LearnedWeightsTests
{
    private const string FolderVariable = "LEARN_INTO";

    private static readonly string[] Lanes = [.. Enum.GetValues<MatterKind>().Select(kind => kind.Word())];

    private static readonly string[] Topics =
        ["医疗卫生", "疫情防控", "教育", "交通", "城乡建设", "环境保护", "劳动社保", "市场监管", "农业农村", "治安司法", "政务服务", "其他"];

    [Fact]
    public void The_weights_of_the_lanes_are_learned_from_the_messages() =>
        AssertLearned("learned-lanes.txt", new LinearTrainer(Lanes,
            [.. Lessons.All.Select(message => (LaneTraits(message), message.Lane)), .. Lessons.Questions.Select(question => (LaneTraits(question), question.Lane))]));

    [Fact]
    public void The_weights_of_the_topics_are_learned_from_the_messages() =>
        AssertLearned("learned-topics.txt", new LinearTrainer(Topics,
            [.. Lessons.All.Select(message => ((IReadOnlyCollection<string>)[.. MessageTraits.Characters(MessageText.Clean(message.Text))], message.Topic))]));

    /// <summary>The word lists were tuned on the first set: there they look better than they are, and are left out.</summary>
    private static IReadOnlyCollection<string> LaneTraits(LabelledMessage message)
    {
        var text = MessageText.Clean(message.Text);
        return Lessons.TunedOn.Contains(message.Text) ? LaneReading.TraitsOf(text) : LaneReading.TraitsOf(text, CueReading.Of(text));
    }

    private static void AssertLearned(string file, LinearTrainer trainer)
    {
        List<string> learned = [.. trainer.Learn()];
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder) File.WriteAllLines(Path.Combine(folder, file), learned);
        else AssertSame([.. WordFile.Lines(file)], learned);
    }

    /// <summary>Rounding may differ by one between machines.</summary>
    private static void AssertSame(List<string> shipped, List<string> learned)
    {
        Assert.Equal(learned.Count, shipped.Count);
        Assert.Equal(learned[0], shipped[0]);
        foreach (var (expected, actual) in learned.Zip(shipped, (one, other) => (one.Split('\t'), other.Split('\t'))).Skip(1))
        {
            Assert.Equal(expected[0], actual[0]);
            Assert.All(expected.Skip(1).Zip(actual.Skip(1)), pair => Assert.InRange(Number(pair.First) - Number(pair.Second), -1, 1));
        }
    }

    private static int Number(string weight) => int.Parse(weight, CultureInfo.InvariantCulture);
}
