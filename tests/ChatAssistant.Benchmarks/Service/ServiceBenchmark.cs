namespace ChatAssistant.Benchmarks.Service;

/// <summary>
/// What a person waits for: the program from its start until it can answer, and one question from posting it over Direct Line
/// until the answer stands in the stream.
/// </summary>
internal static class ServiceBenchmark
{
    private static readonly string[] Questions =
    [
        "平凉的通知要求加强哪些方面的监督？", "朔州的决议对复工复产怎么说？", "传染病防治法第三十九条说了什么", "村里有人卖野味该找谁管",
        "隔离期间工资怎么发", "人大代表能干什么", "今年高考分数线是多少？", "狗没打疫苗会罚款吗",
    ];

    /// <summary>Different kinds of question in turn.</summary>
    public static string QuestionOf(int number) => Questions[number % Questions.Length];

    public static async Task<int> RunAsync(string[] arguments)
    {
        var (starts, questions) = (Options.Number(arguments, "--starts", 5), Options.Number(arguments, "--questions", 400));
        if (starts is null || questions is null)
        {
            Console.WriteLine("Usage: service [--starts N] [--questions N]");
            return 2;
        }

        var table = new Table("", "p50 ms", "p99 ms", "most ms", "count");
        var coldStarts = new List<double>();
        for (var i = 0; i < starts; i++)
        {
            await using var program = new RunningProgram();
            coldStarts.Add(await program.StartAsync());
        }

        Add(table, "cold start to /health/ready", coldStarts);
        await using (var program = new RunningProgram())
        {
            await program.StartAsync();
            Add(table, "question to answer, Direct Line WebSocket", await AskAsync(program, questions.Value));
            table.Print();
            Console.WriteLine($"working set after {questions} questions: {program.WorkingSetMegabytes:F0} MB");
        }

        return 0;
    }

    private static async Task<List<double>> AskAsync(RunningProgram program, int count)
    {
        await using var talk = await DirectLineTalk.OpenAsync(program.Address);
        // The first questions meet code that is not compiled yet; a service has met them long ago.
        foreach (var question in Questions) await talk.AskAsync(question);
        var times = new List<double>(count);
        for (var i = 0; i < count; i++) times.Add(await talk.AskAsync(QuestionOf(i)));
        return times;
    }

    private static void Add(Table table, string what, List<double> times)
    {
        times.Sort();
        string At(double share) => Table.Number(times[Math.Min(times.Count - 1, (int)(times.Count * share))], "F1");
        table.Add(what, At(.5), At(.99), At(1), $"{times.Count}");
    }
}
