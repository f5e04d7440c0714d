using Microsoft.Data.Sqlite;

namespace ChatAssistant.Benchmarks.Retrieval;

/// <summary>SQLite's full-text index in memory, in its own order of bm25.</summary>
internal sealed class Fts5Searcher : ISearcher, IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _search;
    private readonly Func<string, IEnumerable<string>> _words;

    /// <param name="articles">To be indexed.</param>
    /// <param name="tokenizer">As FTS5 names it.</param>
    /// <param name="text">Makes what is indexed of an article's text.</param>
    /// <param name="words">Makes the words of a question, any of which may be found.</param>
    public Fts5Searcher(IReadOnlyList<Article> articles, string tokenizer, Func<string, string> text, Func<string, IEnumerable<string>> words)
    {
        _words = words;
        _connection.Open();
        Execute($"CREATE VIRTUAL TABLE article USING fts5(text, content='', tokenize='{tokenizer}')");
        using (var transaction = _connection.BeginTransaction())
        {
            Insert(articles, text);
            transaction.Commit();
        }

        Execute("INSERT INTO article(article) VALUES('optimize')");
        _search = Command("SELECT rowid FROM article WHERE article MATCH $value ORDER BY rank LIMIT 100");
    }

    public static Fts5Searcher Trigrams(IReadOnlyList<Article> articles) =>
        new(articles, "trigram", text => text, question => Grams(question, 3));

    public static Fts5Searcher Bigrams(IReadOnlyList<Article> articles) =>
        new(articles, "unicode61", text => string.Join(' ', Grams(text, 2)), question => Grams(question, 2));

    public void Search(string question, List<int> found)
    {
        var words = _words(question).Distinct().Select(word => $"\"{word}\"").ToList();
        if (words.Count == 0) return;

        _search.Parameters[0].Value = string.Join(" OR ", words);
        using var rows = _search.ExecuteReader();
        while (rows.Read()) found.Add(rows.GetInt32(0));
    }

    public void Dispose()
    {
        _search.Dispose();
        _connection.Dispose();
    }

    private static IEnumerable<string> Grams(string text, int length)
    {
        for (var i = 0; i + length <= text.Length; i++)
            if (text.AsSpan(i, length).ToString() is var gram && gram.All(char.IsLetterOrDigit)) yield return gram;
    }

    private void Insert(IReadOnlyList<Article> articles, Func<string, string> text)
    {
        using var insert = Command("INSERT INTO article(rowid, text) VALUES($id, $value)");
        insert.Parameters.AddWithValue("$id", 0);
        foreach (var article in articles)
        {
            insert.Parameters["$id"].Value = article.Id;
            insert.Parameters["$value"].Value = text(article.Text);
            insert.ExecuteNonQuery();
        }
    }

    private SqliteCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$value", "");
        return command;
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
