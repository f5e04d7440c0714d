using System.Globalization;

namespace ChatAssistant.Knowledge;

/// <summary>What a person should look at before a document that was read goes live.</summary>
internal static class ReadingRemarks
{
    public static IEnumerable<string> On(DocumentVersion document)
    {
        var numbers = document.Nodes
            .Select(node => int.TryParse(node.Path, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Where(number => number > 0)
            .ToList();

        foreach (var (before, after) in numbers.Zip(numbers.Skip(1)))
            if (after != before + 1) yield return $"第{before}条之后是第{after}条，中间可能有缺漏。";

        if (document.Facts.Articles is { } stated && stated != numbers.Count && document.Facts.Layer == Layer.Original)
            yield return $"应有{stated}条，读出{numbers.Count}条。";

        foreach (var twice in document.Nodes.GroupBy(node => node.Path).Where(group => group.Count() > 1))
            yield return $"“{twice.Key}”出现了{twice.Count()}次。";
    }
}
