using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Cases.Replies.Gate;

internal static class GateWords
{
    /// <summary>What is wrong, for who wrote the reply.</summary>
    public static string Text(this GateFinding finding) => string.Format(
        null,
        PageTexts.ResourceManager.GetString($"Gate{finding.Rule}", PageTexts.Culture) ?? throw new KeyNotFoundException($"PageTexts has no Gate{finding.Rule}."),
        finding.About);
}
