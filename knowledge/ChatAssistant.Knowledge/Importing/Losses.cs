using System.Text;

namespace ChatAssistant.Knowledge;

/// <summary>Compares what was read with what is kept, letter by letter.</summary>
internal static class Losses
{
    private const int ShownLetters = 20;

    /// <summary>The first letters of the body that are not in the document at their place; null when all of them are.</summary>
    public static string? In(string body, DocumentVersion document)
    {
        var read = Letters.Of(string.Concat(BodyLine.Of(body).Select(line => line.Text)).Replace("**", "", StringComparison.Ordinal));
        var kept = Kept(document);
        if (read == kept) return null;

        var title = Letters.Of(document.Facts.Title);
        if (read == title + kept) return null;

        var same = read.Zip(kept).TakeWhile(pair => pair.First == pair.Second).Count();
        return read.Substring(Math.Min(same, read.Length), Math.Min(ShownLetters, read.Length - Math.Min(same, read.Length)));
    }

    private static string Kept(DocumentVersion document)
    {
        var text = new StringBuilder();
        var divisions = document.Divisions.ToLookup(division => division.First, division => division.Title);
        for (var i = 0; i <= document.Nodes.Count; i++)
        {
            text.AppendJoin("", divisions[i]);
            if (i < document.Nodes.Count) text.Append(document.Nodes[i].Opening).Append(document.Nodes[i].Text);
        }

        return Letters.Of(text.Replace("**", "").ToString());
    }
}
