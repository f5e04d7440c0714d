using ChatAssistant.Cases;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ChatAssistant.Web.Data.Cases;

/// <summary>Case numbers as people read them.</summary>
internal sealed class NumberText() : ValueConverter<CaseNumber, string>(number => number.ToString(), text => Parse(text))
{
    private static CaseNumber Parse(string text) =>
        CaseNumber.TryParse(text, out var number) ? number : throw new FormatException("A stored case number does not fit its check digit.");
}
