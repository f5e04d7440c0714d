using System.Globalization;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>How far a client has read: the sequence of the newest activity it holds. Clients see an opaque word.</summary>
internal static class Watermark
{
    private const string Start = "-";

    /// <summary>Null when the word is none of ours. Missing, empty and <c>-</c> mean the start.</summary>
    public static long? Parse(string? word)
    {
        if (string.IsNullOrEmpty(word) || word is Start) return 0;
        return long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : null;
    }

    public static string Write(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);
}
