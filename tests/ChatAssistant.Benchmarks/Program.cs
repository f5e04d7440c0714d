using ChatAssistant.Benchmarks;
using ChatAssistant.Benchmarks.Desk;
using ChatAssistant.Benchmarks.Figures;
using ChatAssistant.Benchmarks.HotIssues;
using ChatAssistant.Benchmarks.Learning;
using ChatAssistant.Benchmarks.Load;
using ChatAssistant.Benchmarks.Retrieval;
using ChatAssistant.Benchmarks.Service;

// Programs that print figures. Run them as optimised builds: dotnet run -c Release --project tests/ChatAssistant.Benchmarks -- retrieval
Verb[] verbs =
[
    new("retrieval", "[--corpus stard|147k]  finding articles: recall, time, size, beside SQLite FTS5", arguments => Task.FromResult(RetrievalBenchmark.Run(arguments))),
    new("service", "[--starts N] [--questions N]  cold start of the program, and one question through Direct Line", ServiceBenchmark.RunAsync),
    new("load", "[--channel directline|wechat|wechat-secure] [--rates 100,300,1000] [--seconds N]  messages on a fixed schedule: acknowledgements, answers, memory, and where it falls behind", LoadBenchmark.RunAsync),
    new("console", "[--cases N] [--rounds N]  pages of the staff console over so many demonstration cases: list, search, each filter", DeskBenchmark.RunAsync),
    new("hot-issues", "[--cases N]  hot issues: all counted anew, and one matter more", HotIssueBenchmark.RunAsync),
    new("figures", "[--cases N]  the console over many cases: statistics, hot issues with their rows, exports", FiguresBenchmark.RunAsync),
    new("field-words", "LIBRARY  learns what tells questions of our fields from others, and writes it into the library", FieldLearning.RunAsync),
];

if (verbs.FirstOrDefault(verb => verb.Name == args.FirstOrDefault()) is { } chosen) return await chosen.Run(args[1..]);

Console.WriteLine("Verbs:");
foreach (var verb in verbs) Console.WriteLine($"  {verb.Name} {verb.Usage}");
return args.Length == 0 ? 0 : 2;
