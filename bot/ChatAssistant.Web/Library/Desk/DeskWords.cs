using ChatAssistant.Knowledge;
using ChatAssistant.Web.Data.Feedback;
using ChatAssistant.Web.Data.Library;
using ChatAssistant.Web.Library.Desk.Curated;
using ChatAssistant.Web.Library.Desk.Questions;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Library.Desk;

/// <summary>What editors read for the words of programs.</summary>
internal static class DeskWords
{
    public static string Text(this BoardView view) => Label($"Board{view}");

    public static string Text(this QuestionResolution resolution) => Label($"Resolution{resolution}");

    public static string Text(this ReviewStanding standing) => Label($"Review{standing}");

    public static string Text(this ChangeKind change) => Label($"Change{change}");

    public static string Text(this LibraryAction action) => Label($"Library{action}");

    /// <summary>A status that has no text is shown as it is.</summary>
    public static string StatusText(string status) => PageTexts.ResourceManager.GetString($"Answer{status}", PageTexts.Culture) ?? status;

    private static string Label(string name) =>
        PageTexts.ResourceManager.GetString(name, PageTexts.Culture) ?? throw new KeyNotFoundException($"PageTexts has no {name}.");
}
