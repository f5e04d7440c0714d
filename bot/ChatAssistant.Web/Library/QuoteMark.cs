using System.Globalization;

namespace ChatAssistant.Web.Library;

/// <summary>The characters of a passage that were quoted, as a link to it tells: <c>120-35</c>.</summary>
public sealed record QuoteMark(int Start, int Length)
{
    /// <summary>Null when the text is no mark, or one that does not fit a passage of <paramref name="passageLength"/> characters.</summary>
    public static QuoteMark? Parse(string? text, int passageLength)
    {
        if (text?.Split('-') is not [var start, var length]) return null;
        if (!int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var from)) return null;
        if (!int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return null;
        return count > 0 && from <= passageLength - count ? new QuoteMark(from, count) : null;
    }
}
