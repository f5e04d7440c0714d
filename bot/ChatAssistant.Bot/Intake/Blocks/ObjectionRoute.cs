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

    // Of being kept from filing, and of no other limit: 限制货车通行 is a matter.
    [GeneratedRegex("^(我)?(要|想)?(对)?(这个|这次)?限制(我|登记|提交)(的事)?(有|提|提出)(个|点)?(异议|申诉)|^(我)?(不服|不同意)(这个|这次)?限制(我|登记|提交)|^(凭什么|凭啥|为什么|为啥)限制我(登记|提交|提建议|反映)?[?？吗呢啊]*$")]
    private static partial Regex Wish();
}
