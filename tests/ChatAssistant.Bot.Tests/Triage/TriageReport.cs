using ChatAssistant.Bot.Triage;
using ChatAssistant.Cases.PersonalData;

namespace ChatAssistant.Bot.Tests.Triage;

/// <summary>How triage does on labelled messages.</summary>
internal sealed class TriageReport
{
    private static readonly string[] Lanes = [.. Enum.GetValues<MatterKind>().Select(kind => kind.Word())];
    private static readonly string[] PiiKinds = ["phone", "id_card", "name", "address", "bank_card"];

    private readonly List<(LabelledMessage Message, TriageResult Result)> _verdicts;

    public TriageReport(IEnumerable<LabelledMessage> messages)
    {
        _verdicts = [.. messages.Select(message => (message, MatterTriage.Of(message.Text)))];
    }

    public double Lane => Share(verdict => verdict.Result.Kind.Word() == verdict.Message.Lane);

    public double Area => Share(verdict => verdict.Result.Area == verdict.Message.Area);

    public double Topic => Share(verdict => verdict.Result.Topic == verdict.Message.Topic);

    /// <summary>Of the personal data labelled, how many kinds were found; and of the messages, in how many a kind was marked that is not there.</summary>
    public (double Found, double Wrong) PersonalData => (
        Labelled.Sum(each => each.Expected.Intersect(each.Found).Count()) / (double)Labelled.Sum(each => each.Expected.Count),
        Labelled.Count(each => each.Found.Except(each.Expected).Any()) / (double)_verdicts.Count);

    public double Recall(string lane) =>
        _verdicts.Count(verdict => verdict.Message.Lane == lane && verdict.Result.Kind.Word() == lane) / (double)_verdicts.Count(verdict => verdict.Message.Lane == lane);

    public override string ToString() => string.Join('\n', [
        $"{_verdicts.Count} messages: lane {Lane:P1}, area {Area:P1}, topic {Topic:P1}, personal data {PersonalData}",
        Row("true \\ told", Lanes),
        .. Lanes.Select(lane => Row(lane, Lanes.Select(told => $"{Count(lane, told)}"))),
        .. _verdicts.Where(verdict => verdict.Result.Kind.Word() != verdict.Message.Lane)
            .Select(verdict => $"{verdict.Message.Id} {verdict.Message.Lane} told {verdict.Result.Kind.Word()}: {verdict.Message.Text}"),
    ]);

    private static string Row(string head, IEnumerable<string> cells) => $"{head,-12}{string.Concat(cells.Select(cell => $"{cell,12}"))}";

    private IEnumerable<(IReadOnlyList<string> Expected, IReadOnlyList<string> Found)> Labelled => _verdicts.Select(verdict => (
        (IReadOnlyList<string>)[.. verdict.Message.Pii.Intersect(PiiKinds)],
        (IReadOnlyList<string>)[.. PersonalDataFinder.Find(verdict.Message.Text).Select(datum => datum.Kind.Word()).Intersect(PiiKinds)]));

    private int Count(string lane, string told) => _verdicts.Count(verdict => verdict.Message.Lane == lane && verdict.Result.Kind.Word() == told);

    private double Share(Func<(LabelledMessage Message, TriageResult Result), bool> isRight) => _verdicts.Count(isRight) / (double)_verdicts.Count;
}
