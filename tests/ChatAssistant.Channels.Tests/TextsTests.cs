using System.Collections;
using System.Globalization;

namespace ChatAssistant.Channels.Tests;

public sealed class TextsTests
{
    [Fact]
    public void Every_sentence_stands_in_both_languages()
    {
        var chinese = Names(CultureInfo.InvariantCulture);

        Assert.NotEmpty(chinese);
        Assert.Equal(chinese, Names(CultureInfo.GetCultureInfo("en")));
    }

    private static IEnumerable<string> Names(CultureInfo culture) =>
        Texts.ResourceManager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key).Order();
}
