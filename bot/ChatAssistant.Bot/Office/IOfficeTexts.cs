using System.Globalization;

namespace ChatAssistant.Bot.Office;

/// <summary>What an office wrote itself. It is asked in every turn and on every page, so whoever keeps it has it in memory.</summary>
public interface IOfficeTexts
{
    /// <returns>The office's own words in a language, with their blanks; null where the shipped ones hold.</returns>
    string? OwnOf(OfficeText text, CultureInfo language);
}
