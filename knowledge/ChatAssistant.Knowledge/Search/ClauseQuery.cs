namespace ChatAssistant.Knowledge;

/// <summary>A question to several documents as it is put to one of them.</summary>
internal static class ClauseQuery
{
    /// <summary>What is asked of one document says little about another.</summary>
    private const double OtherClauseShare = 0.3;

    /// <summary>
    /// The question as it is put to one of several documents it names: what is said of the others counts less.
    /// </summary>
    public static Query Of(Query query, string id)
    {
        var about = Clauses.About(id, query.Plain, query.Mentions.Named);
        if (about.Length == query.Plain.Length) return query;

        var inClause = Grams.Of(about).Select(gram => gram.Key).ToHashSet();
        var name = query.Mentions.Named.Where(naming => naming.Id == id).SelectMany(naming => Grams.Of(query.Plain.Substring(naming.Start, naming.Length))).Select(gram => gram.Key);
        inClause.ExceptWith(name);
        var words = query.Words.Where(word => about.Contains(word.Everyday, StringComparison.Ordinal)).ToList();
        var added = words.SelectMany(word => Grams.Of(word.Written)).Select(gram => gram.Key).ToHashSet();
        return query with
        {
            Plain = about,
            Aim = Aim.Of(about),
            Terms = [.. query.Terms.Select(term => inClause.Contains(term.Key) ? term : term with { Weight = term.Weight * OtherClauseShare })],
            Added = [.. query.Added.Select(term => added.Contains(term.Key) ? term : term with { Weight = term.Weight * OtherClauseShare })],
            Words = words,
        };
    }
}
