using System.Globalization;
using ChatAssistant.Bot.Office;

namespace ChatAssistant.Bot.Tests.Support;

internal sealed class MemoryOfficeTexts : IOfficeTexts
{
    private readonly Dictionary<(OfficeText Text, bool IsEnglish), string> _own = [];

    public void Write(OfficeText text, string chinese, string? english = null)
    {
        _own[(text, false)] = chinese;
        if (english is not null) _own[(text, true)] = english;
    }

    public void Forget(OfficeText text)
    {
        _own.Remove((text, false));
        _own.Remove((text, true));
    }

    public string? OwnOf(OfficeText text, CultureInfo language) => _own.GetValueOrDefault((text, OfficeLanguage.IsEnglish(language)));
}
