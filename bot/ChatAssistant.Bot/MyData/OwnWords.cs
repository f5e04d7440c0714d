using System.Text.RegularExpressions;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Sealing;

namespace ChatAssistant.Bot.MyData;

/// <summary>A person's own words, for that person.</summary>
public sealed partial class OwnWords(ITextSeal seal)
{
    /// <summary>As they were said; the working copy where what was said is no longer kept.</summary>
    /// <param name="purpose">One of <see cref="CaseWords"/>.</param>
    /// <param name="words">In their two forms.</param>
    public string Opened(string purpose, CitizenWords words) => Opened(purpose, words.Original, words.Masked);

    public string Opened(string purpose, SealedText? original, string masked) => original is null ? masked : seal.Open(purpose, original) ?? masked;

    /// <summary>Enough of a number to know it again, and no more: 139****1234.</summary>
    public string Hinted(string purpose, CitizenWords words) =>
        Mobile().Match(Opened(purpose, words)) is { Success: true } found ? $"{found.Groups["head"].Value}****{found.Groups["tail"].Value}" : words.Masked;

    [GeneratedRegex(@"(?<head>1\d{2})[- ]?\d{4}[- ]?(?<tail>\d{4})")]
    private static partial Regex Mobile();
}
