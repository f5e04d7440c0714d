using System.Globalization;
using System.Text;

namespace ChatAssistant.Cases.PersonalData;

/// <summary>
/// A text in one way of writing: full-width and other forms of letters and digits as the plain ones, without characters that
/// cannot be seen. Every character knows where in the original it stands.
/// </summary>
internal sealed class FoldedText
{
    private readonly string _original;
    private readonly List<int> _origins = [];

    public FoldedText(string original)
    {
        _original = original;
        var text = new StringBuilder(original.Length);
        for (var at = 0; at < original.Length; at += CharsAt(at))
            foreach (var plain in Fold(original.Substring(at, CharsAt(at))))
            {
                text.Append(plain);
                _origins.Add(at);
            }

        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>The piece of the original that a piece of <see cref="Text"/> came from.</summary>
    public PersonalDatum Original(PersonalDataKind kind, int start, int length)
    {
        var last = _origins[start + length - 1];
        return new(kind, _origins[start], last + CharsAt(last) - _origins[start]);
    }

    private int CharsAt(int at) => char.IsHighSurrogate(_original[at]) && at + 1 < _original.Length && char.IsLowSurrogate(_original[at + 1]) ? 2 : 1;

    private static string Fold(string character)
    {
        return CharUnicodeInfo.GetUnicodeCategory(character, 0) switch
        {
            UnicodeCategory.Format => "",
            // Half a surrogate pair and what is no character cannot be folded; they are no letters or digits either.
            UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned => character,
            _ => character.Normalize(NormalizationForm.FormKC),
        };
    }
}
