using System.Text.RegularExpressions;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.AfterFiling;

/// <summary>撤回: a wish to take a matter back. It is asked once more before it is done.</summary>
public sealed partial class WithdrawRoute(OwnCases own, WithdrawDialog dialog) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.Withdraw];

    public IEnumerable<Dialog> Dialogs => [dialog];

    public Recognition? Read(string text, Situation situation) =>
        TakingBack().IsMatch(text) && !Asking().IsMatch(text) ? new(Intent.Withdraw, text) { Confidence = 0.9, Evidence = "withdraw:words" } : null;

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        if (await own.MeantAsync(dialogs.Context, recognition.Text, each => each.State.IsOpen(), cancellationToken) is { } found)
            return await dialogs.BeginDialogAsync(nameof(WithdrawDialog), WithdrawDraft.Of(found, recognition.Text), cancellationToken);

        var nothing = Say.Text(Texts.NoOpenCase, new(Intent.Withdraw, ReplyStatus.Done), Texts.ActionProgress, Texts.ActionSuggest);
        await dialogs.Context.SendActivityAsync(nothing, cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    [GeneratedRegex("^确认撤回|^(我|那|就|还是|算了|好|行|请|麻烦|帮我|给我)*[,，]?(我)?(要|想|就)?(撤(回|销|了|掉)|收回)|(刚才|上次|上回|我|那|这)(提|反映|登记|交)?的?(那|这)?(条|件|个|事|建议|意见|诉求)?.{0,4}(想|要|就|给我)?(撤(回|销|了|掉)?|收回|不用(办|处理|管)了)|(报|提|反映|登记|交|说|写)(上去)?的?.{0,8}(不用|别|不要|甭|不需要)(再)?(给我)?(办|处理|管|弄|查|修|整|跑|解决)了|(?i:^(please )?(i (want|would like|'d like) to )?(withdraw|take back) (my|the|this|that|it)\\b)|撤(回|销|掉).{0,12}(建议|意见|诉求|刚才|上次|[那这](条|件|个)|20\\d{6})|把.{0,10}撤(了|掉|回)")]
    private static partial Regex TakingBack();

    // 怎么撤回, 能撤回吗 ask.
    [GeneratedRegex("怎么|如何|咋|能不能|可以.{0,4}(吗|不)|[?？]$|吗$")]
    private static partial Regex Asking();
}
