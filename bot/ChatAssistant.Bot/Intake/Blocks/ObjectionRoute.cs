using System.Text.RegularExpressions;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases.Blocking;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Intake.Blocks;

/// <summary>异议: who may not file for a time says why that is wrong.</summary>
public sealed partial class ObjectionRoute(IBlockBook blocks, ObjectionDialog dialog) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.Objection];

    public IEnumerable<Dialog> Dialogs => [dialog];

    public Recognition? Read(string text, Situation situation) =>
        text == Texts.ActionObject || Wish().IsMatch(text) ? new(Intent.Objection, text) { Confidence = 0.95, Evidence = "objection:words" } : null;

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        var person = Person.Of(dialogs.Context);
        var block = await blocks.InForceAsync(person.Channel, person.UserId, cancellationToken);
        if (block is { ObjectedAt: null }) return await dialogs.BeginDialogAsync(nameof(ObjectionDialog), null, cancellationToken);
        await dialogs.Context.SendActivityAsync(block is null ? BlockReplies.NothingToObjectTo() : BlockReplies.ObjectedBefore(), cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    [GeneratedRegex("^(我)?(要|想|对)*.{0,6}限制.{0,8}(有|提|提出)(个|点)?(异议|申诉|意见)|^(我)?(不(服|同意)|要申诉).{0,6}限制|凭什么限制我|为(什么|啥)限制我")]
    private static partial Regex Wish();
}
