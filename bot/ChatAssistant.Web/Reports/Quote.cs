using ChatAssistant.Cases.PersonalData;

namespace ChatAssistant.Web.Reports;

/// <summary>What somebody said, as a report may say it: covered once more, on one line, and no longer than it takes to be understood.</summary>
internal static class Quote
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        var line = MaskedText.Of(text).Text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= Longest) return $"“{line}”";
        var end = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return $"“{line[..end]}……”";
    }
}
