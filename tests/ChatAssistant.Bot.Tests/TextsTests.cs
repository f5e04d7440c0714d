using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatAssistant.Bot.Tests;

public sealed partial class TextsTests
{
    private static readonly Dictionary<string, string> Chinese = Of(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> English = Of(CultureInfo.GetCultureInfo("en"));

    [Fact]
    public void Every_sentence_stands_in_both_languages()
    {
        Assert.NotEmpty(English);
        Assert.Equal(Chinese.Keys.Order(), English.Keys.Order());
    }

    [Fact]
    public void A_sentence_has_the_same_blanks_in_both_languages() =>
        Assert.All(Chinese, text => Assert.Equal(BlanksOf(text.Value), BlanksOf(English[text.Key])));

    [Fact]
    public void A_button_says_the_same_in_both_languages_since_it_is_understood_by_its_words() =>
        Assert.All(Chinese.Where(text => text.Key.StartsWith("Action", StringComparison.Ordinal)), button => Assert.Equal(button.Value, English[button.Key]));

    private static IEnumerable<string> BlanksOf(string text) => Blank().Matches(text).Select(blank => blank.Value).Distinct().Order();

    private static Dictionary<string, string> Of(CultureInfo culture) =>
        Texts.ResourceManager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Blank();
}
