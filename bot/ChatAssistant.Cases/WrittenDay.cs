using System.Globalization;

namespace ChatAssistant.Cases;

/// <summary>Days within sentences, as those who read them write them: 2026年3月9日, or 9 March 2026. What programs read stays yyyy-MM-dd.</summary>
public static class WrittenDay
{
    private const string English = "en";

    /// <summary>In the language that is being spoken, as all other words are: <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public static string Written(this DateOnly day) => IsEnglish ? In("d MMMM yyyy", day) : day.WrittenInChinese();

    /// <summary>Without the year, for what is near.</summary>
    public static string WrittenWithoutYear(this DateOnly day) => In(IsEnglish ? "d MMMM" : "M月d日", day);

    /// <summary>For documents that are Chinese whoever reads them.</summary>
    public static string WrittenInChinese(this DateOnly day) => In("yyyy年M月d日", day);

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is English;

    // The invariant culture counts years as the sentence does, and names months in English.
    private static string In(string form, DateOnly day) => day.ToString(form, CultureInfo.InvariantCulture);
}
