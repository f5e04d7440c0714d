using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.MyData;

/// <summary>Waits for the right number or name.</summary>
public sealed class CorrectionDialog(Corrections corrections) : Dialog(nameof(CorrectionDialog)), ITakesMessages
{
    private const string IsNameKey = "isName";

    public bool Takes(Recognition recognition, DialogInstance instance) =>
        !ReadOf(recognition.Text, instance).IsEmpty || MyDataWords.WishIn(recognition.Text) is MyDataWish.Correct;

    public string ReminderOf(DialogInstance instance) => AskOf(instance);

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null!, CancellationToken cancellationToken = default)
    {
        dc.ActiveDialog.State[IsNameKey] = options is true;
        return await AskAsync(dc, cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var correction = ReadOf(MessageText.Clean(dc.Context.Activity.Text), dc.ActiveDialog);
        if (correction.IsEmpty) return await AskAsync(dc, cancellationToken);
        var told = await corrections.MakeAsync(Person.Of(dc.Context), correction, cancellationToken);
        await dc.Context.SendActivityAsync(MyDataRoute.Done(told), cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static Correction ReadOf(string text, DialogInstance instance)
    {
        var said = MyDataWords.CorrectionIn(text);
        return IsName(instance) ? said with { Name = said.Name ?? MyDataWords.BareName(text) } : said;
    }

    private static bool IsName(DialogInstance instance) => instance.State.TryGetValue(IsNameKey, out var isName) && isName is true;

    private static string AskOf(DialogInstance instance) => IsName(instance) ? Texts.AskRightName : Texts.AskRightContact;

    private static async Task<DialogTurnResult> AskAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(Say.Text(AskOf(dc.ActiveDialog), new(Intent.MyData, ReplyStatus.Clarify), Texts.ActionCancel), cancellationToken);
        return EndOfTurn;
    }
}
