using ChatAssistant.Sdk.BotFramework.Tests.Support;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Sdk.BotFramework.Tests.Dialogs;

public sealed class DialogSetTests
{
    [Fact]
    public void Another_dialog_of_the_same_id_gets_a_number()
    {
        var first = new WaterfallDialog("steps");
        var second = new WaterfallDialog("steps");
        var dialogs = new DialogSet().Add(first).Add(second).Add(first);

        Assert.Equal(["steps", "steps2"], dialogs.GetDialogs().Select(dialog => dialog.Id));
        Assert.Same(second, dialogs.Find("steps2"));
    }

    [Fact]
    public async Task A_dialog_that_was_not_added_cannot_begin()
    {
        using var turn = Some.Turn();
        var dc = new DialogContext(new DialogSet(), turn, new DialogState());

        await Assert.ThrowsAnyAsync<Exception>(() => dc.BeginDialogAsync("nowhere", cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_empty_stack_neither_continues_nor_cancels()
    {
        using var turn = Some.Turn();
        var dc = new DialogContext(new DialogSet(), turn, new DialogState());

        Assert.Equal(DialogTurnStatus.Empty, (await dc.ContinueDialogAsync(TestContext.Current.CancellationToken)).Status);
        Assert.Equal(DialogTurnStatus.Empty, (await dc.CancelAllDialogsAsync(TestContext.Current.CancellationToken)).Status);
    }
}
