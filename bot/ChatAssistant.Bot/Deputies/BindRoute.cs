using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Deputies;

/// <summary>A deputy who wants to be known as one.</summary>
public sealed class BindRoute(Binding binding, BindingDialog dialog) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.DeputyBind];

    public IEnumerable<Dialog> Dialogs => [dialog];

    public Recognition? Read(string text, Situation situation)
    {
        var shown = BindingWords.In(text);
        if (shown is { Code: not null, Certificate: not null }) return Claim(text, 0.98, "bind:credentials");
        return shown.Code is not null || BindingWords.IsWish(text) ? Claim(text, 0.93, "bind:words") : null;
    }

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        var shown = BindingWords.In(recognition.Text);
        if (shown is not { Code: null, Certificate: null } || await binding.DeputyAsync(dialogs.Context, cancellationToken) is not { } deputy)
            return await dialogs.BeginDialogAsync(nameof(BindingDialog), shown, cancellationToken);

        var known = string.Format(null, Texts.DeputyKnown, Binding.BadgeOf(deputy));
        await dialogs.Context.SendActivityAsync(Say.Text(known, Binding.Facts(ReplyStatus.Done), Texts.ActionForward, Texts.ActionDuty, Texts.ActionProgress), cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    private static Recognition Claim(string text, double confidence, string evidence) =>
        new(Intent.DeputyBind, text) { Confidence = confidence, Evidence = evidence };
}
