using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Counties;

internal static class ReportWords
{
    public static string Text(this ReportKind kind) =>
        PageTexts.ResourceManager.GetString($"Report{kind}", PageTexts.Culture) ?? throw new KeyNotFoundException($"PageTexts has no Report{kind}.");
}
