using ChatAssistant.Knowledge;

namespace ChatAssistant.Benchmarks.Retrieval;

/// <summary>Our index with one way of ranking. Its entries are numbered as the articles are.</summary>
internal sealed class IndexSearcher(TextIndex index, SearchSettings settings) : ISearcher
{
    public static TextIndex Build(IReadOnlyList<Article> articles)
    {
        var builder = new TextIndexBuilder(new IndexField("原文"));
        var law = "";
        foreach (var article in articles)
        {
            if (article.Law != law) builder.StartDocument(authority: Authority.Of((law = article.Law).Split('(')[0]));
            builder.Add(PlainText.Of(article.Text));
        }

        return builder.Build();
    }

    public void Search(string question, List<int> found)
    {
        foreach (var hit in index.Search(PlainText.Of(question), settings)) found.Add(hit.Entry);
    }
}
