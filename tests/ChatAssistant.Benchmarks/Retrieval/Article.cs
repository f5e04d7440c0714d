namespace ChatAssistant.Benchmarks.Retrieval;

/// <param name="Id">Its number in the corpus, from 0 in the order of the file.</param>
/// <param name="Law">The title of the law, its date where versions of one title are apart.</param>
/// <param name="Text">Without its title.</param>
internal sealed record Article(int Id, string Law, string Text);
