using System.Text;

namespace ChatAssistant.Web.Data.Cases;

/// <summary>
/// Words as the search table has them. Chinese is written without gaps, so each two neighbouring signs are a token, and the last of a run
/// by itself; what is written with gaps is a token as it stands. A word of two signs is then one token, and a longer one tokens in a row.
/// </summary>
public static class SearchTokens
{
    /// <summary>From here on signs are written without gaps (CJK radicals and all that follows).</summary>
    private const int FirstWide = 0x2E80;

    /// <summary>The tokens of texts, with gaps between.</summary>
    public static string Of(IEnumerable<string> texts) => string.Join(' ', texts.SelectMany(Runs).SelectMany(Tokens));

    /// <summary>What to ask the search table for, all of it; null when the words hold no letter and no digit.</summary>
    public static string? Query(string words)
    {
        var asked = Runs(words).Select(Asked).ToList();
        return asked is [] ? null : string.Join(" AND ", asked);
    }

    private static string Asked(List<Rune> run) =>
        !IsWide(run[0]) || run.Count == 1 ? $"\"{string.Concat(run)}\"*" : $"\"{string.Join(' ', Pairs(run))}\"";

    private static IEnumerable<string> Tokens(List<Rune> run) => IsWide(run[0]) ? [.. Pairs(run), $"{run[^1]}"] : [string.Concat(run)];

    private static IEnumerable<string> Pairs(List<Rune> run) => run.Zip(run.Skip(1), (one, next) => $"{one}{next}");

    /// <summary>Letters and digits of one kind next to each other.</summary>
    private static IEnumerable<List<Rune>> Runs(string text)
    {
        var run = new List<Rune>();
        foreach (var sign in text.Normalize(NormalizationForm.FormKC).EnumerateRunes().Select(Rune.ToLowerInvariant))
        {
            var isPart = Rune.IsLetterOrDigit(sign);
            if (run.Count > 0 && (!isPart || IsWide(sign) != IsWide(run[0])))
            {
                yield return run;
                run = [];
            }

            if (isPart) run.Add(sign);
        }

        if (run.Count > 0) yield return run;
    }

    private static bool IsWide(Rune sign) => sign.Value >= FirstWide;
}
