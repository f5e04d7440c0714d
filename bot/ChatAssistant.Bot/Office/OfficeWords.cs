using System.Globalization;

namespace ChatAssistant.Bot.Office;

/// <summary>The texts of an office as they are said, in the language of the turn or page.</summary>
public static class OfficeWords
{
    /// <summary>The office's own words, else the shipped ones.</summary>
    /// <param name="texts">The office's.</param>
    /// <param name="text">Which.</param>
    /// <param name="fills">What goes into its blanks, in the order of <see cref="OfficeTextRule.Blanks"/>.</param>
    public static string Of(this IOfficeTexts texts, OfficeText text, params IReadOnlyList<string> fills)
    {
        var (rule, language) = (OfficeTextRule.Of(text), CultureInfo.CurrentUICulture);
        return OfficeBlanks.Fill(texts.OwnOf(text, language) ?? rule.Shipped(language), rule.Blanks, fills);
    }

    public static string Name(this IOfficeTexts texts) => texts.Of(OfficeText.Name);

    /// <summary>How else the office is reached, when it said so itself: the shipped words know no telephone and would help nobody here.</summary>
    public static string? OwnWays(this IOfficeTexts texts) => texts.OwnOf(OfficeText.OtherWays, CultureInfo.CurrentUICulture);

    /// <summary>Words that leave somebody without what they came for, with the office's other ways under them.</summary>
    internal static string WithOwnWays(this IOfficeTexts texts, string words) =>
        texts.OwnWays() is { } ways ? $"{words}\n\n{string.Format(null, Texts.OtherWaysToo, ways)}" : words;
}
