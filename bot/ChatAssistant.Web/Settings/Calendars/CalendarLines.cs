using System.Buffers;
using System.Globalization;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Settings.Calendars;

/// <summary>Reads days as they are pasted from a notice: a day and what it is on each line.</summary>
internal static class CalendarLines
{
    private const int LongestNote = 30;

    private static readonly string[] DayForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日"];

    private static readonly string[] WorkedWords = ["上班", "补班", "调班"];

    /// <summary>Each holds a word for working, and says that nobody does.</summary>
    private static readonly string[] OffWords = ["不上班", "不用上班", "不需上班", "无需上班", "不补班", "不调班"];

    private const string Parting = " \t\u3000,，:：、";

    private static readonly SearchValues<char> BehindDay = SearchValues.Create(Parting);

    /// <param name="typed">The lines.</param>
    /// <param name="year">The year they are to be of.</param>
    /// <param name="objections">What is wrong with them, in words for people.</param>
    public static IReadOnlyList<OfficialDay> Read(string? typed, int year, out List<string> objections)
    {
        var (days, wrong) = (new List<OfficialDay>(), new List<string>());
        foreach (var (line, number) in (typed ?? "").ReplaceLineEndings("\n").Split('\n').Select((line, at) => (line.Trim(), at + 1)).Where(each => each.Item1.Length > 0))
        {
            if (DayOf(line) is not { } day) wrong.Add(string.Format(null, PageTexts.CalendarLineUnreadable, number, line.Length > LongestNote ? line[..LongestNote] : line));
            else if (Refuse(day, year, days) is { } objection) wrong.Add(string.Format(null, PageTexts.CalendarLineWrong, number, objection));
            else days.Add(day);
        }

        objections = wrong;
        return days;
    }

    private static OfficialDay? DayOf(string line)
    {
        var end = line.AsSpan().IndexOfAny(BehindDay);
        var (written, note) = end < 0 ? (line, "") : (line[..end], line[end..].Trim(Parting.ToCharArray()));
        if (!DateOnly.TryParseExact(written, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
        return new(day, IsWorked(note), note.Length > LongestNote ? note[..LongestNote] : note);
    }

    private static bool IsWorked(string note) => note is "班" || (!Holds(note, OffWords) && Holds(note, WorkedWords));

    private static bool Holds(string note, string[] words) => Array.Exists(words, word => note.Contains(word, StringComparison.Ordinal));

    private static string? Refuse(OfficialDay day, int year, List<OfficialDay> before) =>
        day.Day.Year != year ? string.Format(null, PageTexts.CalendarOtherYear, year)
        : day.IsWorked && day.Day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) ? PageTexts.CalendarWorkedAnyway
        : before.Exists(each => each.Day == day.Day) ? PageTexts.CalendarTwice
        : null;
}
