namespace ChatAssistant.Bot.Intake;

/// <summary>A message cut at its punctuation. Each clause keeps the marks after it, so that what is left reads as it was written.</summary>
internal static class Clauses
{
    private const string Marks = ",，。；;！!？?、\n\r";

    public static IEnumerable<(string Words, string Marks)> Of(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && !Marks.Contains(text[end], StringComparison.Ordinal)) end++;
            var next = end;
            while (next < text.Length && Marks.Contains(text[next], StringComparison.Ordinal)) next++;
            if (end > at) yield return (text[at..end].Trim(), text[end..next]);
            at = next;
        }
    }
}
