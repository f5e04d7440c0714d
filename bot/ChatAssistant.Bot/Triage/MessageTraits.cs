using System.Text;

namespace ChatAssistant.Bot.Triage;

/// <summary>What a <see cref="LinearModel"/> sees of a message: its characters, the pairs of them, and how much the cues found.</summary>
internal static class MessageTraits
{
    private const char Start = '^';
    private const char End = '$';
    private const string CueMark = "cue:";

    /// <summary>Few and far apart: the model is to learn how far a cue list can be trusted, not its sums.</summary>
    private static readonly int[] Steps = [1, 3, 4, 7];

    /// <summary>Every character and pair once; a number counts as one character.</summary>
    public static IEnumerable<string> Characters(string text)
    {
        var plain = Plain(text);
        return Enumerable.Range(0, plain.Length).Select(at => plain[at..(at + 1)])
            .Concat(Enumerable.Range(0, plain.Length - 1).Select(at => plain[at..(at + 2)]))
            .Where(trait => trait[0] != '#')
            .Distinct();
    }

    /// <summary>The steps that a cue list's points reach, or that it speaks against its heading.</summary>
    public static IEnumerable<string> Cues(string heading, int points) =>
        points < 0 ? [$"{CueMark}{heading}<0"] : Steps.Where(step => points >= step).Select(step => $"{CueMark}{heading}>={step}");

    /// <summary>That the cues alone would decide for a heading.</summary>
    public static string Cued(string heading) => $"{CueMark}{heading}";

    /// <summary>Whether a trait is words of the message, and not a cue or an end of it.</summary>
    public static bool IsWords(string trait) =>
        !trait.StartsWith(CueMark, StringComparison.Ordinal) && trait[0] != Start && trait[^1] != End && trait.All(char.IsLetter);

    private static string Plain(string text)
    {
        var plain = new StringBuilder().Append(Start);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsSurrogate(character)) continue;
            if (!char.IsAsciiDigit(character)) plain.Append(char.ToLowerInvariant(character));
            else if (plain[^1] != '0') plain.Append('0');
        }

        return plain.Append(End).ToString();
    }
}
