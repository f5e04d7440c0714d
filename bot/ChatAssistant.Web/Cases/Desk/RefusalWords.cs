using ChatAssistant.Cases;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Cases.Desk;

internal static class RefusalWords
{
    /// <summary>Why something asked of a case was not done, for staff.</summary>
    public static string Text(this TransitionRefusal refusal) =>
        PageTexts.ResourceManager.GetString($"Refusal{refusal}", PageTexts.Culture) ?? throw new KeyNotFoundException($"PageTexts has no Refusal{refusal}.");
}
