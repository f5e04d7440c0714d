using System.Text;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// What was said, made comparable.
/// </summary>
internal static partial class Utterance
{
    private const string ChoiceType = "choice";

    /// <summary>
    /// Half-width, lower case, without space or punctuation around it.
    /// </summary>
    public static string Normalize(string text) =>
        Around().Replace(text.Normalize(NormalizationForm.FormKC), string.Empty).ToLowerInvariant();

    /// <summary>
    /// Where the word stands, or -1. Chinese is written without spaces, so only a Latin word must stand by itself.
    /// </summary>
    public static int IndexOfWord(string said, string word)
    {
        for (var at = said.IndexOf(word, StringComparison.Ordinal); at >= 0; at = said.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (Stands(said, at - 1, word[0]) && Stands(said, at + word.Length, word[^1])) return at;
        }

        return -1;
    }

    public static ModelResult<FoundChoice> Found(string said, int start, int length, FoundChoice choice) => new()
    {
        Text = said.Substring(start, length),
        Start = start,
        End = start + length - 1,
        TypeName = ChoiceType,
        Resolution = choice,
    };

    private static bool Stands(string said, int beside, char edge) =>
        beside < 0 || beside >= said.Length || !char.IsAsciiLetterOrDigit(edge) || !char.IsAsciiLetterOrDigit(said[beside]);

    [GeneratedRegex(@"^[\s\p{P}]+|[\s\p{P}]+$")]
    private static partial Regex Around();
}
