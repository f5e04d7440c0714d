using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.MyData;

/// <summary>我的信息: a person sees, takes a copy of, corrects and deletes what is kept about them. Known by the channel alone, never by what they say.</summary>
public sealed class MyDataRoute(MyDataReplies replies, Corrections corrections, CorrectionDialog correction, DeletionDialog deletion) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.MyData];

    public IEnumerable<Dialog> Dialogs => [correction, deletion];

    public Recognition? Read(string text, Situation situation) =>
        MyDataWords.WishIn(text) is { } wish ? new(Intent.MyData, text) { Confidence = 0.97, Evidence = $"my_data:{wish}" } : null;

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        var turn = dialogs.Context;
        if (turn.Activity.Conversation.IsGroup is true) return await SayAsync(turn, Done(Texts.MyDataNotInGroups), cancellationToken);
        var wish = MyDataWords.WishIn(recognition.Text);
        if (wish is MyDataWish.Delete) return await dialogs.BeginDialogAsync(nameof(DeletionDialog), null, cancellationToken);
        if (wish is MyDataWish.Correct) return await CorrectAsync(dialogs, recognition.Text, cancellationToken);
        var reply = wish is MyDataWish.Copy ? replies.Copy(turn) : await replies.ViewAsync(turn, cancellationToken);
        return await SayAsync(turn, reply, cancellationToken);
    }

    internal static Activity Done(string text) =>
        Say.Text(text, new(Intent.MyData, ReplyStatus.Done), Texts.ActionMyData, Texts.ActionProgress, Texts.ActionHelp);

    private async Task<DialogTurnResult> CorrectAsync(DialogContext dialogs, string text, CancellationToken cancellationToken)
    {
        var said = MyDataWords.CorrectionIn(text);
        if (said.IsEmpty) return await dialogs.BeginDialogAsync(nameof(CorrectionDialog), MyDataWords.IsAboutName(text), cancellationToken);
        return await SayAsync(dialogs.Context, Done(await corrections.MakeAsync(Person.Of(dialogs.Context), said, cancellationToken)), cancellationToken);
    }

    private static async Task<DialogTurnResult> SayAsync(ITurnContext turn, Activity reply, CancellationToken cancellationToken)
    {
        await turn.SendActivityAsync(reply, cancellationToken);
        return new(DialogTurnStatus.Complete);
    }
}
