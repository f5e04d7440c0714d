namespace ChatAssistant.Knowledge;

/// <summary>Which words of a question go with which of the documents it names: 甲通知怎么说，乙法又怎么规定.</summary>
internal static class Clauses
{
    private const string Stops = "，。？！；,?!;\n";

    /// <summary>The clauses that speak of a document, joined; the whole question when its documents stand together.</summary>
    public static string About(string id, string plain, IReadOnlyList<Naming> named)
    {
        var about = new List<string>();
        List<string> current = [.. named.Where(naming => naming.Start < FirstEnd(plain, named)).Select(naming => naming.Id)];
        foreach (var (start, end) in Of(plain))
        {
            var here = named.Where(naming => naming.Start >= start && naming.Start < end).Select(naming => naming.Id).ToList();
            if (here.Count > 0) current = here;
            if (current.Contains(id)) about.Add(plain[start..end]);
        }

        return about.Count == 0 ? plain : string.Concat(about);
    }

    /// <summary>Clauses before the first name lead up to it.</summary>
    private static int FirstEnd(string plain, IReadOnlyList<Naming> named)
    {
        if (named.Count == 0) return 0;
        var stop = plain.IndexOfAny([.. Stops], named[0].Start);
        return stop < 0 ? plain.Length : stop;
    }

    private static IEnumerable<(int Start, int End)> Of(string plain)
    {
        var start = 0;
        for (var i = 0; i < plain.Length; i++)
        {
            if (!Stops.Contains(plain[i], StringComparison.Ordinal)) continue;
            yield return (start, i + 1);
            start = i + 1;
        }

        if (start < plain.Length) yield return (start, plain.Length);
    }
}
