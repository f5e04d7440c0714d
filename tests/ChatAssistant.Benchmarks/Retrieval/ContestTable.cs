namespace ChatAssistant.Benchmarks.Retrieval;

/// <summary>One row an engine; the first is what the others are compared with.</summary>
internal sealed class ContestTable(IReadOnlyList<LayQuestion> questions, bool hasGold)
{
    private readonly Table _table = new("engine", "recall@10", "recall@100", "MRR@10", "p50 ms", "p99 ms", "p50 ratio", "bytes/question");
    private Measures? _first;

    /// <param name="name">Of the engine and its way.</param>
    /// <param name="rounds">How often all questions are asked.</param>
    /// <param name="make">Makes the engine, which is disposed of after its turn.</param>
    public void Add(string name, int rounds, Func<ISearcher> make)
    {
        var searcher = make();
        var measures = Measuring.Measure(searcher, questions, rounds);
        (searcher as IDisposable)?.Dispose();
        _first ??= measures;
        _table.Add(
            name,
            Gold(measures.Recall10),
            Gold(measures.Recall100),
            Gold(measures.Mrr10),
            Table.Number(measures.Median, "F3"),
            Table.Number(measures.Percentile99, "F3"),
            Table.Number(measures.Median / _first.Median, "F1"),
            Table.Number(measures.Allocated, "F0"));
    }

    public void Print() => _table.Print();

    private string Gold(double value) => hasGold ? Table.Number(value, "F4") : "-";
}
