namespace ChatAssistant.Knowledge;

/// <summary>What a person should look at before a document that was read goes live.</summary>
internal static class ReadingRemarks
{
    /// <summary>More than a person reads; a document with so many is broken as a whole.</summary>
    private const int Most = 20;

    public static IEnumerable<string> On(DocumentVersion document) => All(document).Take(Most);

    private static IEnumerable<string> All(DocumentVersion document)
    {
        var numbers = document.ArticleNumbers.ToList();
        if (numbers is [> 1, ..]) yield return $"第一个读出的是第{numbers[0]}条，前面可能有缺漏。";
        foreach (var (before, after) in numbers.Zip(numbers.Skip(1)))
            if (after > before + 1) yield return $"第{before}条之后是第{after}条，中间可能有缺漏。";

        if (document.Facts.Articles is { } stated && stated != numbers.Count && document.Facts.Layer == Layer.Original)
            yield return $"应有{stated}条，读出{numbers.Count}条。";

        foreach (var empty in document.Nodes.Where(node => node.Text.Length == 0))
            yield return $"{empty.Label}没有内容。";

        foreach (var twice in document.Nodes.GroupBy(node => node.Path).Where(group => group.Count() > 1))
            yield return $"“{twice.Key}”出现了{twice.Count()}次。";
    }
}
