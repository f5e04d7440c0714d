using System.Text;

namespace ChatAssistant.Knowledge;

/// <summary>Text as it is searched: compatibility forms folded (full-width digits and letters), lower case.</summary>
internal static class PlainText
{
    public static string Of(string text) => WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    /// <summary>Chat clients cut messages in the middle of an emoji; normalising half of one would throw.</summary>
    private static string WithoutLoneSurrogates(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return text;

        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune != Rune.ReplacementChar) kept.Append(rune.ToString());

        return kept.ToString();
    }
}
