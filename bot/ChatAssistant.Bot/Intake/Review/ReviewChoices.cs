using System.Text;
using System.Text.RegularExpressions;
using ChatAssistant.Bot.AfterFiling;
using ChatAssistant.Bot.Progress;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Sealing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Intake.Review;

/// <summary>Before a draft is filed: tells of cases like it and of several matters in it, and does what the person makes of that.</summary>
public sealed partial class ReviewChoices(SimilarMatters similar, SealedWords words, DeadlineClock clock)
{
    /// <summary>Whether a message takes up a hint, so that a number in it is not taken for a look at progress.</summary>
    public static bool IsChoice(string text, IntakeDraft draft) => draft.Step is IntakeStep.Review && (Adding().IsMatch(text) || Joining().IsMatch(text));

    public async Task<ReviewHints> HintsAsync(ITurnContext turn, IntakeDraft draft, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var actions = new List<string>();
        foreach (var like in await similar.ToAsync(turn, draft, cancellationToken))
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(string.Format(null, like.IsOwn ? Texts.SimilarOwn : Texts.SimilarPublic, like.Found.Number, StateTexts.Of(like.Found.State)));
            actions.Add(string.Format(null, like.IsOwn ? Texts.ActionAddTo : Texts.ActionJoin, like.Found.Number));
        }

        if (SplitMatters.In(draft.Text) is { Count: > 0 } matters)
        {
            text.Append(text.Length == 0 ? "" : "\n\n").Append(string.Format(null, Texts.SeveralMatters, matters.Count));
            actions.Add(Texts.ActionSplit);
        }

        return new(text.ToString(), actions);
    }

    /// <summary>What came of a message that takes up a hint; null when it does not.</summary>
    public async Task<ReviewChoice?> TakeAsync(ITurnContext turn, IntakeDraft draft, string message, CancellationToken cancellationToken)
    {
        if (draft.Step is not IntakeStep.Review) return null;
        if (Splitting().IsMatch(message) && SplitMatters.In(draft.Text) is { Count: > 0 } matters)
            return new(null, draft with { Parts = [matters[0]], Messages = [matters[0]], Rest = [.. matters.Skip(1)] });
        var (isAdding, isJoining) = (Adding().IsMatch(message), Joining().IsMatch(message));
        if (!isAdding && !isJoining) return null;

        var found = (await similar.ToAsync(turn, draft, cancellationToken)).FirstOrDefault(each => each.IsOwn == isAdding && IsMeant(each.Found, message));
        if (found is not null) return new(isAdding ? Added(found.Found, draft, turn) : Joined(found.Found, turn), null);
        // A number that may not be used is not part of the matter either.
        return NumberLike().IsMatch(message) ? new(null, draft) : null;
    }

    /// <summary>The matter after one of several was filed, for the same person; null when there is none.</summary>
    public static IntakeDraft? NextOf(IntakeDraft filed)
    {
        if (filed.Rest is []) return null;
        var next = filed.Rest[0];
        var draft = new IntakeDraft { Mode = filed.Mode, Name = filed.Name, Contact = filed.Contact, Forward = filed.Forward, Rest = [.. filed.Rest.Skip(1)] }
            .With(SaidReading.Of(next, IntakeStep.Matter), next);
        return draft with { Area = draft.Area ?? filed.Area };
    }

    /// <summary>The likest when the message names none.</summary>
    private static bool IsMeant(Case found, string message) =>
        NumberLike().Match(message) is not { Success: true } typed || (CaseNumber.TryParse(typed.Value, out var number) && number == found.Number);

    private Activity Added(Case found, IntakeDraft draft, ITurnContext turn)
    {
        var refusal = found.Supplement(Actors.Of(found, turn), words.Of(CaseWords.Supplement, draft.Text), draft.Attachments, clock);
        var text = string.Format(null, refusal is null ? Texts.Supplemented : Texts.NotSupplemented, found.Number);
        return Say.Text(text, FactsOf(found), Texts.ActionProgress, Texts.ActionHelp);
    }

    private Activity Joined(Case found, ITurnContext turn)
    {
        var origin = TurnOrigin.Of(turn);
        var refusal = found.Join(new(origin.Channel, turn.Activity.From.Id, origin.Conversation), clock);
        return Say.Text(string.Format(null, refusal is null ? Texts.Joined : Texts.NotJoined, found.Number), FactsOf(found), Texts.ActionProgress, Texts.ActionHelp);
    }

    private static ReplyFacts FactsOf(Case found) =>
        new(Intent.Supplement, ReplyStatus.Done) { CaseNo = found.Number.ToString(), Lane = found.Lane.Word() };

    [GeneratedRegex("^(那|就|那就)*(请)?(帮我)?(补充|补|加|添|并)(到|进|入|在)(?!.{12,}[,，。])")]
    private static partial Regex Adding();

    [GeneratedRegex("^(我)?附议")]
    private static partial Regex Joining();

    [GeneratedRegex("^(那|就|那就|请)*(分开|分别|拆开|分成(两|二|几|2)件)(来)?(登记|提|报|写|办|提交)?[吧了。]*$")]
    private static partial Regex Splitting();

    [GeneratedRegex(@"20\d{6}[-—– ]?\d{4,7}[-—– ]?\d")]
    private static partial Regex NumberLike();
}
