using ChatAssistant.Bot.Office;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Settings.OfficeTexts;

/// <summary>The office's texts in the words of people.</summary>
internal static class OfficeTextWords
{
    public static string Text(this OfficeText text) => Word($"OfficeText{text}");

    /// <summary>Where it is said.</summary>
    public static string Where(this OfficeText text) => Word($"OfficeTextWhere{text}");

    private static string Word(string name) =>
        PageTexts.ResourceManager.GetString(name, PageTexts.Culture) ?? throw new KeyNotFoundException($"PageTexts has no {name}.");
}
