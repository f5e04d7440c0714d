using System.Globalization;
using ChatAssistant.Cases.Rates;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Statistics;

/// <summary>What staff read for measures and their figures.</summary>
internal static class StatisticsWords
{
    public static string Text(this Measure measure) => Word($"Measure{measure}");

    /// <summary>What it divides by what, and by which day.</summary>
    public static string Definition(this Measure measure) => Word($"Measure{measure}Definition");

    public static string Text(this Grouping by) => Word($"Grouping{by}");

    public static string Text(this MeasuredPart part) => Word($"Part{part}");

    /// <summary>A percentage with one digit, or a dash where there is nothing to divide by.</summary>
    public static string Text(this Rate rate) => rate.Value is { } value ? value.ToString("P1", CultureInfo.GetCultureInfo("zh-CN")).Replace(" ", "", StringComparison.Ordinal) : "—";

    /// <summary>A count that may end in a half.</summary>
    public static string Text(this decimal count) => count.ToString("0.#", CultureInfo.InvariantCulture);

    public static string KeyText(this Figures figures) => figures.Key is "" ? PageTexts.GroupUnsaid : figures.Key;

    private static string Word(string name) =>
        PageTexts.ResourceManager.GetString(name, PageTexts.Culture) ?? throw new KeyNotFoundException($"PageTexts has no {name}.");
}
