using ChatAssistant.Benchmarks.Service;

namespace ChatAssistant.Benchmarks.Load;

/// <summary>
/// How much the service takes: messages on a fixed schedule, faster and faster, each with its acknowledgement and its full answer in the outbox.
/// The generator runs on the same machine, so the figures are those of a service with less than the whole of it.
/// </summary>
internal static class LoadBenchmark
{
    private const int Conversations = 400;
    private const double LongestAcknowledgement = 100;
    private const double LongestAnswer = 300;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var (rates, seconds) = (Rates(arguments), Options.Number(arguments, "--seconds", 5));
        await using var sender = SenderOf(arguments);
        if (rates is null || seconds is null || sender is null)
        {
            Console.WriteLine("Usage: load [--channel directline|wechat|wechat-secure] [--rates 100,300,1000] [--seconds N]");
            return 2;
        }

        await using var program = new RunningProgram([.. sender.Settings, "--Inbox:MostWaitingInConversation=100000"]);
        await program.StartAsync();
        await sender.OpenAsync(program.Address, Conversations);
        using var stages = new Stages(program, sender);
        await stages.WarmUpAsync();
        var done = new List<Stage>();
        foreach (var rate in rates) done.Add(await stages.RunAsync(rate, seconds.Value));
        Print(done);
        if (sender.Remarks is { } remarks) Console.WriteLine(remarks);
        return 0;
    }

    private static ILoadSender? SenderOf(string[] arguments) => Options.Word(arguments, "--channel", "directline") switch
    {
        "directline" => new DirectLineSender(),
        "wechat" => new WeChatSender(isEncrypted: false),
        "wechat-secure" => new WeChatSender(isEncrypted: true),
        _ => null,
    };

    private static void Print(IReadOnlyList<Stage> done)
    {
        var table = new Table("asked/s", "acked/s", "refused", "ack p50 ms", "ack p99", "ack most", "answers/s", "answer p50 ms", "answer p99", "working set MB");
        foreach (var stage in done)
            table.Add([$"{stage.Rate}", Number(stage.AcknowledgedPerSecond), $"{stage.Refused}", .. stage.Acknowledgements.Select(Number), Number(stage.AnswersPerSecond), .. stage.Answers.Select(Number), Number(stage.WorkingSet)]);
        table.Print();
        var within = done.Where(stage => stage.Refused == 0 && stage.Acknowledgements[1] <= LongestAcknowledgement && stage.Answers[1] <= LongestAnswer).ToList();
        Console.WriteLine(within.Count == 0
            ? "knee: below the lowest rate"
            : $"knee: {within.Max(stage => stage.Rate)}/s is the most with acknowledgement p99 <= {LongestAcknowledgement} ms and answer p99 <= {LongestAnswer} ms");
    }

    private static string Number(double value) => Table.Number(value, "F1");

    private static int[]? Rates(string[] arguments)
    {
        var at = Array.IndexOf(arguments, "--rates");
        if (at < 0) return [50, 100, 200, 300, 400, 600, 1000];
        var rates = at + 1 < arguments.Length ? arguments[at + 1].Split(',').Select(part => int.TryParse(part, out var rate) ? rate : 0).ToArray() : [];
        return rates.Length > 0 && rates.All(rate => rate > 0) ? rates : null;
    }
}
