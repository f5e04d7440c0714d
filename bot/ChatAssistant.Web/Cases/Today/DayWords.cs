using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deadlines.Reminders;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Cases.Today;

internal static class DayWords
{
    public static string Text(this Rung rung) => Word($"Rung{rung}");

    public static string Text(this DeadlineKind kind) => Word($"Deadline{kind}");

    private static string Word(string name) =>
        PageTexts.ResourceManager.GetString(name, PageTexts.Culture) ?? throw new KeyNotFoundException($"PageTexts has no {name}.");
}
