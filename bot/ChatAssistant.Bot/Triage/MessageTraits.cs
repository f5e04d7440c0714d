using System.Text;

namespace ChatAssistant.Bot.Triage;

/// <summary>What a <see cref="LinearModel"/> sees of a message: its characters, also in pairs, how it ends and how long it is, and how much the cues found.</summary>
internal static class MessageTraits
{
    private const char Start = '^';
    private const char End = '$';
    private const string CueMark = "cue:";
    private const string EndMark = "end:";
    private const int CharactersPerStep = 12;
    private const int MostSteps = 5;

    private static readonly char[] Marks = [.. ",，。.!！;；?？、 "];

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

    /// <summary>The pairs of characters of the last clause, where people say what they want, and how long and how finely divided a message is.</summary>
    public static IEnumerable<string> Shape(string text)
    {
        var clauses = text.Split(Marks, StringSplitOptions.RemoveEmptyEntries);
        var last = Plain(clauses is [.., var end] ? end : text);
        return Enumerable.Range(0, last.Length - 1).Select(at => $"{EndMark}{last[at..(at + 2)]}").Distinct()
            .Append($"length:{Math.Min(MostSteps, text.Length / CharactersPerStep)}")
            .Append($"clauses:{Math.Min(MostSteps, clauses.Length)}");
    }

    /// <summary>The steps that a cue list's points reach, or that it speaks against its heading.</summary>
    public static IEnumerable<string> Cues(string heading, int points) =>
        points < 0 ? [$"{CueMark}{heading}<0"] : Steps.Where(step => points >= step).Select(step => $"{CueMark}{heading}>={step}");

    /// <summary>That the cues alone would decide for a heading.</summary>
    public static string Cued(string heading) => $"{CueMark}{heading}";

    /// <summary>Whether a trait is words of the message, and not its shape, a cue or an end of it.</summary>
    public static bool IsWords(string trait) => trait.All(char.IsLetter);

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
