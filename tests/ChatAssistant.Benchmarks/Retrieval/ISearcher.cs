namespace ChatAssistant.Benchmarks.Retrieval;

/// <summary>An engine with the corpus in it.</summary>
internal interface ISearcher
{
    /// <summary>Adds the ids of the best hundred articles to an empty list, best first.</summary>
    void Search(string question, List<int> found);
}
