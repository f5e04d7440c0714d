using System.Collections;
using System.Collections.Frozen;
using System.Globalization;

namespace ChatAssistant.Bot.Care;

/// <summary>The words on our buttons. They are the same in all languages, since it is by them that a tap is understood.</summary>
internal static class CommandWords
{
    private static readonly FrozenSet<string> Words = Of("zh-CN").Intersect(Of("en")).Select(entry => entry.Text).ToFrozenSet();

    public static bool Are(string text) => Words.Contains(text);

    private static IEnumerable<(string Name, string Text)> Of(string culture) =>
        Texts.ResourceManager.GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: true)!
            .Cast<DictionaryEntry>()
            .Select(entry => ((string)entry.Key, (string)entry.Value!));
}
