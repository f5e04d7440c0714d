using System.Globalization;

namespace ChatAssistant.Bot.Office;

/// <summary>Nobody wrote anything: all texts are as they ship.</summary>
internal sealed class ShippedTexts : IOfficeTexts
{
    public string? OwnOf(OfficeText text, CultureInfo language) => null;
}
