using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Bot.Triage;

namespace ChatAssistant.Bot.Tests.Triage;

/// <summary>Floors stand a little under what is reached, so that a change that sends more messages the wrong way shows.</summary>
public sealed class TriageFloorsTests(ITestOutputHelper output)
{
    [Fact]
    public void Our_own_messages_find_their_lane()
    {
        var report = Report(LabelledMessage.Own);

        Assert.True(report.Lane >= 0.97, $"lane {report.Lane}");
        Assert.True(report.Recall("emergency") >= 1, $"emergency {report.Recall("emergency")}");
        Assert.True(report.Recall("accusation") >= 0.95, $"accusation {report.Recall("accusation")}");
        Assert.True(report.Area >= 0.98, $"area {report.Area}");
        Assert.True(report.Topic >= 0.88, $"topic {report.Topic}");
    }

    [Theory]
    [InlineData("fresh.jsonl", 0.95, 0.98, 0.95)]
    [InlineData("final.jsonl", 0.9, 0.95, 0.9)]
    [InlineData("last.jsonl", 0.84, 0.9, 0.85)]
    [InlineData("strangers.jsonl", 0.87, 0.93, 0.9)]
    public void Messages_of_imagined_strangers_find_their_lane(string file, double lane, double emergency, double accusation)
    {
        var report = Report(LabelledMessage.ReadOwn(file));

        Assert.True(report.Lane >= lane, $"lane {report.Lane}");
        Assert.True(report.Recall("emergency") >= emergency, $"emergency {report.Recall("emergency")}");
        Assert.True(report.Recall("accusation") >= accusation, $"accusation {report.Recall("accusation")}");
        Assert.True(report.Area >= 0.95, $"area {report.Area}");
    }

    /// <summary>A question that has an answer in the library must get it.</summary>
    [Fact]
    public void Questions_to_the_library_are_not_taken_for_matters()
    {
        var results = Lessons.QuestionsKeptBack.Select(question => MatterTriage.Of(question.Text)).ToList();

        Assert.DoesNotContain(results, result => result.Kind is MatterKind.Emergency);
        var taken = results.Count(result => result is { Kind: MatterKind.Suggestion or MatterKind.Grievance or MatterKind.Accusation, Confidence: >= 0.6 });
        Assert.True(taken <= 0.02 * results.Count, $"{taken} of {results.Count}");
    }

    [Fact]
    public void The_development_messages_find_their_lane()
    {
        var report = Report(LabelledMessage.Read(SharedFolder.Find("eval/triage.dev.jsonl")));

        Assert.True(report.Lane >= 0.93, $"lane {report.Lane}");
        Assert.True(report.Recall("emergency") >= 1, $"emergency {report.Recall("emergency")}");
        Assert.True(report.Recall("accusation") >= 0.95, $"accusation {report.Recall("accusation")}");
        Assert.True(report.Area >= 0.98, $"area {report.Area}");
        Assert.True(report.Topic >= 0.85, $"topic {report.Topic}");
    }

    [Fact]
    public void Personal_data_in_our_own_and_the_development_messages_is_found_and_little_else()
    {
        var report = Report([.. LabelledMessage.Own, .. LabelledMessage.Read(SharedFolder.Find("eval/triage.dev.jsonl"))]);

        Assert.True(report.PersonalData.Found >= 0.98, $"found {report.PersonalData.Found}");
        Assert.True(report.PersonalData.Wrong <= 0.01, $"wrong {report.PersonalData.Wrong}");
    }

    private TriageReport Report(IEnumerable<LabelledMessage> messages)
    {
        var report = new TriageReport(messages);
        output.WriteLine($"{report}");
        return report;
    }
}
