using ChatAssistant.Cases.Supervising;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Cases.Supervising;

internal static class SupervisingWords
{
    public static string Text(this SupervisionLevel level) => level is SupervisionLevel.Key ? PageTexts.SupervisionKey : PageTexts.SupervisionOrdinary;

    public static string Text(this SupervisionTargetKind kind) => kind switch
    {
        SupervisionTargetKind.Case => PageTexts.SupervisionCase,
        SupervisionTargetKind.HotIssue => PageTexts.SupervisionHotIssue,
        _ => PageTexts.SupervisionSuggestion,
    };
}
