using System.Text;
using ChatAssistant.Cases.PersonalData;

namespace ChatAssistant.Bot.Intake;

/// <summary>The working copy of a person's words.</summary>
internal static class Masking
{
    public static string Of(string said) => MaskedText.Of(said).Text;

    /// <summary>The same with names left as they are, for people who want theirs to be known.</summary>
    public static string KeepingNames(string said)
    {
        var masked = MaskedText.Of(said);
        var kept = new StringBuilder(masked.Text);
        foreach (var name in masked.Pieces.Where(piece => piece.Kind is PersonalDataKind.Name).Reverse())
            kept.Remove(name.Start, name.Length).Insert(name.Start, said.AsSpan(name.OriginalStart, name.OriginalLength));
        return kept.ToString();
    }
}
