using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Deadlines;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Intake.Blocks;

/// <summary>Waits for the one message in which somebody objects to being kept from filing, and puts it where reviewers see it.</summary>
public sealed class ObjectionDialog(IBlockBook blocks, DeadlineClock clock) : Dialog(nameof(ObjectionDialog)), ITakesMessages
{
    /// <summary>An objection may well be put as a question, so questions are taken for it.</summary>
    public bool Takes(Recognition recognition, DialogInstance instance) =>
        recognition.Intent is not (Intent.Emergency or Intent.Help or Intent.Status or Intent.MyData);

    public string ReminderOf(DialogInstance instance) => Texts.AskObjection;

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null!, CancellationToken cancellationToken = default)
    {
        await dc.Context.SendActivityAsync(BlockReplies.AskObjection(), cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var said = MessageText.Tidy(dc.Context.Activity.Text);
        if (!MessageText.HasWords(said) || said == Texts.ActionObject)
        {
            await dc.Context.SendActivityAsync(BlockReplies.AskObjection(), cancellationToken);
            return EndOfTurn;
        }

        await dc.Context.SendActivityAsync(await ObjectAsync(Person.Of(dc.Context), said, cancellationToken), cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>It may have been lifted, or have ended, since they set out to object.</summary>
    private async Task<Activity> ObjectAsync(Person person, string said, CancellationToken cancellationToken)
    {
        if (await blocks.InForceAsync(person.Channel, person.UserId, cancellationToken) is not { } block) return BlockReplies.NothingToObjectTo();
        if (block.Dispute(Masking.Of(said), clock) is not null) return BlockReplies.ObjectedBefore();
        await blocks.NoteObjectionAsync(block, cancellationToken);
        return BlockReplies.Objected();
    }
}
