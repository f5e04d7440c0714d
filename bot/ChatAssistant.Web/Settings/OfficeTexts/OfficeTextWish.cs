using System.Globalization;
using ChatAssistant.Bot.Office;

namespace ChatAssistant.Web.Settings.OfficeTexts;

/// <summary>A text that somebody wants to have said, looked over.</summary>
/// <param name="Text">Which.</param>
/// <param name="Chinese">Null for the shipped words.</param>
/// <param name="English">The same in English.</param>
/// <param name="Seen">The <see cref="OfficeTextRow.Changes"/> of what they had before them.</param>
public sealed record OfficeTextWish(OfficeText Text, string? Chinese, string? English, int Seen)
{
    public string? In(CultureInfo language) => OfficeLanguage.IsEnglish(language) ? English : Chinese;
}
