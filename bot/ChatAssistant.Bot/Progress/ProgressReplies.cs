using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Bot.Suggestions;
using ChatAssistant.Cases;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Progress;

/// <summary>Tells how a matter stands: all to the one who filed it, the state alone to anyone else with its number.</summary>
public sealed class ProgressReplies(ICaseBook cases)
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

    private static Activity One(Case found, bool isOwn)
    {
        var created = BeijingTime.Local(found.CreatedAt);
        var head = string.Format(null, Texts.ProgressHead, found.Number, found.State.Text(), $"{created:yyyy年M月d日}");
        var text = isOwn ? string.Join("\n\n", [head, .. Details(found)]) : $"{head}\n\n{Texts.ProgressOthers}";
        var facts = new ReplyFacts(Intent.Status, ReplyStatus.Done) { CaseNo = found.Number.ToString(), Lane = isOwn ? found.Lane.Word() : null };
        return Say.Text(text, facts, Texts.ActionSuggest, Texts.ActionHelp);
    }

    private static IEnumerable<string> Details(Case found)
    {
        yield return string.Format(null, Texts.ProgressMatter, found.Text);
        foreach (var reply in found.Replies)
            yield return string.Format(null, Texts.ProgressReply, $"{BeijingTime.Local(reply.At):yyyy年M月d日}", reply.Text);
    }

    private static string Line(Case each) => $"\n\n- {each.Number}　{each.State.Text()}";

    private static bool IsOwn(Case found, ITurnContext turn) =>
        found.Citizen.Channel == TurnOrigin.Of(turn).Channel && found.Citizen.UserId == turn.Activity.From.Id;

    private static Activity Done(string text, params string[] actions) =>
        Say.Text(text, new(Intent.Status, ReplyStatus.Done), actions is [] ? [Texts.ActionProgress, Texts.ActionHelp] : actions);
}
