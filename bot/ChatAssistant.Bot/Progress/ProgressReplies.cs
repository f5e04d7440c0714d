using ChatAssistant.Bot.Deputies;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Progress;

/// <summary>Tells how a matter stands: all to the one who filed it, the state alone to anyone else with its number.</summary>
public sealed class ProgressReplies(ICaseBook cases, ClaimCodes codes)
{
    private const int MostListed = 5;

    public async Task<Activity> OfAsync(Recognition asked, ITurnContext turn, CancellationToken cancellationToken)
    {
        if (asked.Number is not { } number)
            return asked.HasWrongNumber ? Done(Texts.WrongNumber) : await OwnAsync(turn, cancellationToken);
        return await cases.FindAsync(number, cancellationToken) is { } found ? One(found, IsOwn(found, turn)) : Done(Texts.UnknownNumber);
    }

    private async Task<Activity> OwnAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var own = await cases.OfAsync(TurnOrigin.Of(turn).Channel, turn.Activity.From.Id, MostListed, cancellationToken);
        return own switch
        {
            [] => Done(Texts.NoCases, Texts.ActionSuggest),
            [var only] => One(only, isOwn: true),
            _ => Done(Texts.MyCases + string.Concat(own.Select(Line)), [.. own.Select(each => each.Number.ToString())]),
        };
    }

    private Activity One(Case found, bool isOwn)
    {
        var head = string.Format(null, Texts.ProgressHead, found.Number, StateTexts.Of(found.State), BeijingTime.DayOf(found.CreatedAt).Written());
        var text = isOwn ? string.Join("\n\n", [head, .. Details(found)]) : $"{head}\n\n{Texts.ProgressOthers}";
        var facts = new ReplyFacts(Intent.Status, ReplyStatus.Done) { CaseNo = found.Number.ToString(), Lane = isOwn ? found.Lane.Word() : null };
        return Say.Text(text, facts, [.. Actions(found, isOwn)]);
    }

    private static IEnumerable<string> Actions(Case found, bool isOwn)
    {
        if (isOwn && found.State.IsOpen()) yield return Texts.ActionSupplement;
        if (isOwn && found.State.IsOpen()) yield return Texts.ActionTakeBack;
        yield return Texts.ActionSuggest;
        yield return Texts.ActionHelp;
    }

    private IEnumerable<string> Details(Case found)
    {
        yield return string.Format(null, Texts.ProgressMatter, found.Text);
        foreach (var reply in found.Replies)
            yield return string.Format(null, Texts.ProgressReply, BeijingTime.DayOf(reply.At).Written(), reply.Text);
        foreach (var added in found.Supplements.Where(each => each.Words.Masked.Length > 0))
            yield return string.Format(null, Texts.ProgressSupplement, BeijingTime.DayOf(added.At).Written(), added.Words.Masked);
        if (found is { Forward: not null, IsArchived: false } && found.Constituent() is null) yield return string.Format(null, Texts.ClaimCode, codes.Of(found.Number), found.Number);
        if (found.NextDue() is { } next) yield return string.Format(null, Texts.ProgressDue, next.Due.Written(), AwaitedOf(next.Kind));
    }

    private static string AwaitedOf(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Notify => Texts.ProgressDueNotice,
        DeadlineKind.Redo => Texts.ProgressDueRedo,
        _ => Texts.ProgressDueReply,
    };

    private static string Line(Case each) => $"\n\n- {each.Number}　{StateTexts.Of(each.State)}";

    private static bool IsOwn(Case found, ITurnContext turn) =>
        found.IsOf(TurnOrigin.Of(turn).Channel, turn.Activity.From.Id);

    private static Activity Done(string text, params string[] actions) =>
        Say.Text(text, new(Intent.Status, ReplyStatus.Done), actions is [] ? [Texts.ActionProgress, Texts.ActionHelp] : actions);
}
