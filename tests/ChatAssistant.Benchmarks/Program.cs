using ChatAssistant.Benchmarks;
using ChatAssistant.Benchmarks.Retrieval;

// Programs that print figures. Run them as optimised builds: dotnet run -c Release --project tests/ChatAssistant.Benchmarks -- retrieval
Verb[] verbs =
[
    new("retrieval", "[--corpus stard|147k]  finding articles: recall, time, size, beside SQLite FTS5", RetrievalBenchmark.Run),
];

if (verbs.FirstOrDefault(verb => verb.Name == args.FirstOrDefault()) is { } chosen) return chosen.Run(args[1..]);

Console.WriteLine("Verbs:");
foreach (var verb in verbs) Console.WriteLine($"  {verb.Name} {verb.Usage}");
return args.Length == 0 ? 0 : 2;
