using System.Globalization;
using ChatAssistant.Bot.Office;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Settings.OfficeTexts;

/// <summary>A text as people see it, in the message it stands in.</summary>
/// <param name="Language">For whom, in words for people.</param>
/// <param name="Words">The message.</param>
/// <param name="Buttons">What stands under it.</param>
public sealed record OfficeTextView(string Language, string Words, IReadOnlyList<string> Buttons)
{
    /// <summary>For whom speaks Chinese, and for whom speaks English where the office wrote for them.</summary>
    internal static IReadOnlyList<OfficeTextView> Of(OfficeText text, IOfficeTexts texts)
    {
        var chinese = Of(text, texts, OfficeLanguage.Chinese, PageTexts.OfficeTextChinese);
        return texts.OwnOf(text, OfficeLanguage.English) is null ? [chinese] : [chinese, Of(text, texts, OfficeLanguage.English, PageTexts.OfficeTextEnglish)];
    }

    private static OfficeTextView Of(OfficeText text, IOfficeTexts texts, CultureInfo language, string name)
    {
        var reply = OfficeTextSample.Of(text, texts, language);
        return new(name, reply.Text, [.. reply.SuggestedActions?.Actions.Select(action => action.Title) ?? []]);
    }
}
