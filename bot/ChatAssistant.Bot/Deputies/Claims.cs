using System.Text.RegularExpressions;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Deputies;

/// <summary>认领: somebody shows number and code of a matter that a deputy handed on for them.</summary>
public sealed partial class Claims(ICaseBook cases, ClaimCodes codes, Situations situations, DeadlineClock clock)
{
    /// <summary>Whether a message wants to claim a matter.</summary>
    public static bool IsWish(string text) => Wish().IsMatch(text);

    public async Task<Activity> ClaimAsync(ITurnContext turn, Recognition asked, CancellationToken cancellationToken)
    {
        if (asked.Number is not { } number || Code().Match(asked.Text) is not { Success: true } shown) return Told(Texts.ClaimHow, null);
        // One answer for all that is wrong: nobody learns which half was right.
        if (!codes.IsRight(number, shown.Value) || await cases.FindAsync(number, cancellationToken) is not { } found) return Told(Texts.ClaimWrong, null);
        var origin = TurnOrigin.Of(turn);
        var refusal = found.Claim(new(origin.Channel, turn.Activity.From.Id, origin.Conversation), clock);
        if (refusal is not null) return Told(string.Format(null, found.IsOf(origin.Channel, turn.Activity.From.Id) ? Texts.ClaimOwn : Texts.ClaimTaken, number), found);
        await situations.KeepAsync(turn, await situations.OfAsync(turn, cancellationToken) with { HasFiled = true }, cancellationToken);
        return Told(string.Format(null, Texts.Claimed, number), found);
    }

    private static Activity Told(string text, Case? found) =>
        Say.Text(text, new(Intent.Status, ReplyStatus.Done) { CaseNo = found?.Number.ToString(), Lane = found?.Lane.Word() }, Texts.ActionProgress, Texts.ActionHelp);

    [GeneratedRegex("^(我)?(要|想|来)?认领")]
    private static partial Regex Wish();

    // A case number in one piece is longer, and one with dashes has no eight digits at its end.
    [GeneratedRegex(@"(?<![\d-])\d{8}(?=\D*$)(?![-\d])")]
    private static partial Regex Code();
}
