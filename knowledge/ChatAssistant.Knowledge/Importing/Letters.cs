namespace ChatAssistant.Knowledge;

/// <summary>A text without blanks and invisible marks: what must not be lost, and what texts are compared by.</summary>
internal static class Letters
{
    public static string Of(string text) => string.Concat(text.Where(IsLetter));

    public static bool IsLetter(char c) => !char.IsWhiteSpace(c) && c is not ('\uFEFF' or '\u200B');
}
