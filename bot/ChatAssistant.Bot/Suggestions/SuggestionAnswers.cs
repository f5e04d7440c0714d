using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Suggestions;

/// <summary>What counts as an answer at each step of a suggestion, and what is said when it does not.</summary>
internal static class SuggestionAnswers
{
    private const int ShortestMatter = 5;

    public static PromptOptions Prompt(string text, params string[] actions) => new()
    {
        Prompt = Say.Text(text, new(Intent.Suggest, ReplyStatus.Clarify), actions is [] ? [Texts.ActionCancel] : actions),
    };

    public static Task<bool> IsMatterAsync(PromptValidatorContext<string> answer, CancellationToken cancellationToken)
    {
        var length = Given(answer).Length;
        var objection = (length, answer.Context.Activity.Attachments?.Count > 0) switch
        {
            (0, true) => Texts.MatterNotText,
            ( < ShortestMatter, _) => Texts.MatterTooShort,
            ( > Case.LongestText, _) => string.Format(null, Texts.MatterTooLong, Case.LongestText, length),
            _ => null,
        };
        return AcceptAsync(answer, objection, cancellationToken);
    }

    public static Task<bool> IsAreaAsync(PromptValidatorContext<string> answer, CancellationToken cancellationToken)
    {
        var area = Given(answer);
        var objection = area switch
        {
            { Length: > Case.LongestArea } => string.Format(null, Texts.AreaTooLong, Case.LongestArea),
            _ when !MessageText.HasWords(area) => Texts.AreaMissing,
            _ => null,
        };
        return AcceptAsync(answer, objection, cancellationToken);
    }

    public static Task<bool> IsDecisionAsync(PromptValidatorContext<string> answer, CancellationToken cancellationToken)
    {
        var text = MessageText.Clean(Given(answer));
        var decided = IntentRecognizer.IsConfirmation(text) || IntentRecognizer.IsRewrite(text);
        return AcceptAsync(answer, decided ? null : Texts.ConfirmAgain, cancellationToken, Texts.ActionConfirm, Texts.ActionRewrite, Texts.ActionCancel);
    }

    private static string Given(PromptValidatorContext<string> answer) => answer.Recognized.Value?.Trim() ?? "";

    private static async Task<bool> AcceptAsync(
        PromptValidatorContext<string> answer, string? objection, CancellationToken cancellationToken, params string[] actions)
    {
        if (objection is null) return true;
        await answer.Context.SendActivityAsync(Prompt(objection, actions).Prompt, cancellationToken);
        return false;
    }
}
