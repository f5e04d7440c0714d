using System.Globalization;
using ChatAssistant.Bot.Office;

namespace ChatAssistant.Web.Settings.OfficeTexts;

/// <summary>The texts in force, one of them as it is being written.</summary>
internal sealed class DraftedTexts(IOfficeTexts now, OfficeTextWish draft) : IOfficeTexts
{
    public string? OwnOf(OfficeText text, CultureInfo language) => text == draft.Text ? draft.In(language) : now.OwnOf(text, language);
}
