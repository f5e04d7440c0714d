using System.Text.RegularExpressions;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Bot.FollowUps;

/// <summary>Numbered places in a question: who asked for one meant the article, not a search.</summary>
internal static partial class PlaceWords
{
    public static bool AreIn(string question) => Numbered().IsMatch(question);

    [GeneratedRegex($@"第?\s*[{ChineseNumeral.Characters}0-9]+\s*(?:条|部分)")]
    private static partial Regex Numbered();
}
