using System.Globalization;

namespace ChatAssistant.Bot.Office;

/// <summary>The languages the texts of an office stand in.</summary>
public static class OfficeLanguage
{
    public static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static bool IsEnglish(CultureInfo language) => language.TwoLetterISOLanguageName == English.TwoLetterISOLanguageName;
}
