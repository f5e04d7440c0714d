using System.Globalization;

namespace ChatAssistant.Web.Cases.Listing;

/// <summary>Where a page of the list ends: the next one begins after it, however many came in meanwhile.</summary>
/// <param name="DueOn">The last case's day.</param>
/// <param name="Serial">The last case's number as <see cref="Data.Cases.ListColumns.SerialOf"/> has it.</param>
public sealed record CaseCursor(DateOnly DueOn, long Serial)
{
    public override string ToString() => $"{DueOn:yyyyMMdd}-{Serial}";

    /// <summary>Null for what is no cursor: then the list begins at its beginning.</summary>
    public static CaseCursor? Read(string? text)
    {
        if ((text ?? "").Split('-') is not [var day, var number]) return null;
        return DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
            ? new(due, serial)
            : null;
    }
}
