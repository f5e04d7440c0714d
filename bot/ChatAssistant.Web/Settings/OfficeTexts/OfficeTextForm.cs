using System.Globalization;
using ChatAssistant.Bot.Office;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Settings.OfficeTexts;

/// <summary>A text as it is typed.</summary>
public sealed class OfficeTextForm
{
    /// <summary>Null when nothing we know was named.</summary>
    public OfficeText? Text { get; set; }

    public string? Chinese { get; set; }

    /// <summary>Empty for the shipped English.</summary>
    public string? English { get; set; }

    public string? Reason { get; set; }

    /// <summary>The <see cref="OfficeTextRow.Changes"/> of what the page showed.</summary>
    public int Seen { get; set; }

    /// <summary>It names one of the texts there are.</summary>
    public bool IsKnown => Text is { } text && Enum.IsDefined(text);

    private OfficeTextRule Rule => OfficeTextRule.Of(Text!.Value);

    internal static OfficeTextForm Of(OfficeTextRow row) =>
        new() { Text = row.Text, Chinese = row.WordsIn(OfficeLanguage.Chinese), English = row.English, Seen = row.Changes };

    /// <summary>To be asked of a form that <see cref="IsKnown"/>.</summary>
    /// <returns>What is wanted; null with what is wrong, in words for people.</returns>
    internal OfficeTextWish? Read(out IReadOnlyList<string> objections)
    {
        var (chinese, english) = (Clean(Chinese), Clean(English));
        objections = [.. chinese.Length == 0 ? [PageTexts.OfficeTextEmpty] : Refuse(chinese, OfficeLanguage.Chinese), .. Refuse(english, OfficeLanguage.English)];
        return objections is [] ? new(Rule.Text, Own(chinese, OfficeLanguage.Chinese), Own(english, OfficeLanguage.English), Seen) : null;
    }

    /// <summary>Office programs put tabs and line breaks of all kinds into what is pasted from them.</summary>
    private static string Clean(string? typed) => (typed ?? "").ReplaceLineEndings("\n").Replace('\t', ' ').Trim();

    private IEnumerable<string> Refuse(string words, CultureInfo language) =>
        words.Length == 0 ? [] : OfficeTextCheck.Refuse(words, Rule, language);

    /// <summary>Whoever writes what ships anyway goes along with what will ship.</summary>
    private string? Own(string words, CultureInfo language) =>
        words.Length == 0 || words == Rule.Shipped(language).ReplaceLineEndings("\n") ? null : words;
}
