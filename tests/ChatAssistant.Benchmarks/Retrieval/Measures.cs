namespace ChatAssistant.Benchmarks.Retrieval;

/// <summary>How well and how fast one engine answered, averaged over the questions.</summary>
/// <param name="Recall10">The share of the right articles that are among the first ten.</param>
/// <param name="Recall100">And among the first hundred.</param>
/// <param name="Mrr10">One over the place of the first right one, 0 past the tenth.</param>
/// <param name="Median">Milliseconds for half of the questions.</param>
/// <param name="Percentile99">And for all but one in a hundred.</param>
/// <param name="Allocated">Bytes a question on the managed heap.</param>
internal sealed record Measures(double Recall10, double Recall100, double Mrr10, double Median, double Percentile99, long Allocated);
