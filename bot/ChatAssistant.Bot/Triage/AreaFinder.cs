namespace ChatAssistant.Bot.Triage;

/// <summary>Finds the county or district a message is about.</summary>
internal static class AreaFinder
{
    private static readonly string[] StreetWords = ["路", "街", "大道", "巷", "东路", "西路", "南路", "北路", "中路", "东街", "西街", "南街", "北街"];

    /// <summary>The likeliest of the places named; the first of equals; null when none is.</summary>
    public static string? Find(string text) =>
        Mentions(text).OrderByDescending(mention => mention.Points).ThenBy(mention => mention.Start).FirstOrDefault().County?.Name;

    private static IEnumerable<(County? County, int Start, double Points)> Mentions(string text)
    {
        foreach (var county in Gazetteer.ServedCounties)
            foreach (var name in county.Names)
                for (var start = text.IndexOf(name, StringComparison.Ordinal); start >= 0; start = text.IndexOf(name, start + 1, StringComparison.Ordinal))
                    if (!NamesStreet(text, start, name)) yield return (county, start, Points(text, start, name));
    }

    /// <summary>Streets are called after counties far away from them.</summary>
    private static bool NamesStreet(string text, int start, string name) =>
        !IsFull(name) && StreetWords.Any(word => text.AsSpan(start + name.Length).StartsWith(word, StringComparison.Ordinal));

    /// <summary>Where something happens counts for more than where somebody comes from or goes to.</summary>
    private static double Points(string text, int start, string name)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = start + name.Length < text.Length ? text[start + name.Length] : ' ';
        return (IsFull(name) ? 0.5 : 0) + (before is '在' ? 1 : 0) - (before is '到' or '去' ? 0.7 : 0) - (after is '人' ? 1 : 0);
    }

    private static bool IsFull(string name) => name[^1] is '县' or '区' or '市';
}
