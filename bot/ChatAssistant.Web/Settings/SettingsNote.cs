using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Settings;

/// <summary>Why a setting is changed. Nothing is changed without it.</summary>
internal static class SettingsNote
{
    public const int Longest = 200;

    public static string Of(string? typed) => (typed ?? "").ReplaceLineEndings(" ").Trim();

    /// <returns>What is wrong with it, in words for people; null when nothing is.</returns>
    public static string? Refuse(string note) => note.Length is 0 or > Longest ? string.Format(null, PageTexts.SettingsNoteWrong, Longest) : null;
}
