namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>
/// The languages prompts know.
/// </summary>
public static class PromptCultureModels
{
    public static PromptCultureModel Chinese => new()
    {
        Locale = "zh-cn",
        Separator = "， ",
        InlineOr = " 要么 ",
        InlineOrMore = "， 要么 ",
        YesInLanguage = "是的",
        NoInLanguage = "不",
    };

    public static PromptCultureModel English => new()
    {
        Locale = "en-us",
        Separator = ", ",
        InlineOr = " or ",
        InlineOrMore = ", or ",
        YesInLanguage = "Yes",
        NoInLanguage = "No",
    };

    /// <summary>
    /// The known locale of the same language, in lower case; the code itself when there is none.
    /// </summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrEmpty(cultureCode)) return cultureCode;

        var known = GetSupportedCultures().Select(culture => culture.Locale);
        return known.FirstOrDefault(locale => IsLanguage(locale, cultureCode)) ?? cultureCode;
    }

    public static PromptCultureModel[] GetSupportedCultures() => [Chinese, English];

    private static bool IsLanguage(string locale, string cultureCode) =>
        string.Equals(locale.Split('-')[0], cultureCode.Split('-', '_')[0], StringComparison.OrdinalIgnoreCase);
}
