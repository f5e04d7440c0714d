using System.Text;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases.PersonalData;

namespace ChatAssistant.Bot.Intake;

/// <summary>The working copy of a person's words.</summary>
public static class Masking
{
    public static string Of(string said) => Without(said, _ => true);

    /// <summary>The same with names left as they are, for people who want theirs to be known.</summary>
    public static string KeepingNames(string said) => Without(said, kind => kind is not PersonalDataKind.Name);

    /// <summary>Names are looked for in simplified characters; what is not personal stays as it was written.</summary>
    private static string Without(string said, Predicate<PersonalDataKind> isCovered)
    {
        var masked = MaskedText.Of(Simplified.Of(said));
        var (copy, at) = (new StringBuilder(), 0);
        foreach (var piece in masked.Pieces)
        {
            copy.Append(said.AsSpan(at, piece.OriginalStart - at))
                .Append(isCovered(piece.Kind) ? masked.Text.AsSpan(piece.Start, piece.Length) : said.AsSpan(piece.OriginalStart, piece.OriginalLength));
            at = piece.OriginalStart + piece.OriginalLength;
        }

        return copy.Append(said.AsSpan(at)).ToString();
    }
}
