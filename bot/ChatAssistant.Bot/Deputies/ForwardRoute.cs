using ChatAssistant.Bot.Intake;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Deputies;

/// <summary>代表转递: a deputy hands on what somebody has told them. It stays that person's matter.</summary>
public sealed class ForwardRoute(Binding binding, PendingMatter pending) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.DeputyForward];

    public Recognition? Read(string text, Situation situation) =>
        text == Texts.ActionForward || ForwardWords.IsForward(text, situation.IsDeputy)
            ? new(Intent.DeputyForward, text) { Confidence = 0.95, Evidence = "forward:words", SaysMatter = ForwardWords.MatterIn(text).Length > 0 }
            : null;

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        var message = MessageText.Tidy(dialogs.Context.Activity.Text);
        var matter = message == Texts.ActionForward ? "" : ForwardWords.MatterIn(message);
        if (await binding.DeputyAsync(dialogs.Context, cancellationToken) is not { } deputy)
        {
            await pending.KeepAsync(dialogs.Context, matter, cancellationToken);
            return await dialogs.BeginDialogAsync(nameof(BindingDialog), BindingWords.In(recognition.Text) with { IsForForward = true }, cancellationToken);
        }

        return await dialogs.BeginDialogAsync(nameof(IntakeDialog), await pending.ForwardAsync(dialogs.Context, deputy, matter, cancellationToken), cancellationToken);
    }
}
