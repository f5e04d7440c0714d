using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Settings.Calendars;

/// <summary>Days of the calendar in the words of people.</summary>
internal static class CalendarWords
{
    private const string Weekdays = "日一二三四五六";

    /// <summary>2027-01-01 放假.</summary>
    public static string Text(OfficialDay day) => $"{day.Day:yyyy-MM-dd} {Kind(day)}{(day.Note.Length > 0 ? $"（{day.Note}）" : "")}";

    public static string Kind(OfficialDay day) => day.IsWorked ? PageTexts.CalendarWorked : PageTexts.CalendarOff;

    public static string Weekday(DateOnly day) => $"周{Weekdays[(int)day.DayOfWeek]}";
}
