using System.Text.RegularExpressions;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Cases.Ratings;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Deputies.Suggestions;

/// <summary>What a bound deputy answers to what they were told: 同意联名, and what they think of an answer.</summary>
public sealed partial class SuggestionResponses(IDeputyBook deputies, DeadlineClock deadlines, TimeProvider clock)
{
    internal static IReadOnlyList<string> Ratings => [Texts.ActionRateGood, Texts.ActionRateFair, Texts.ActionRateBad];

    public static bool Reads(string text) => Signing().IsMatch(text) || Rating().IsMatch(text);

    /// <summary>Does what the message says, and says what came of it. Of several suggestions the title tells which.</summary>
    public async Task<Activity> TakeAsync(Deputy deputy, string text, CancellationToken cancellationToken) =>
        Signing().Match(text) is { Success: true } signing
            ? Sign(deputy, text, signs: signing.Groups["no"].Length == 0, await deputies.WaitingForSignatureAsync(deputy.Id, cancellationToken))
            : Rate(deputy, Rating().Match(text), text, await deputies.SuggestionsAsync(deputy.Id, cancellationToken));

    private Activity Sign(Deputy deputy, string text, bool signs, IReadOnlyList<DeputySuggestion> waiting)
    {
        if (One(waiting, text) is not { } suggestion) return Which(waiting, Texts.CoSignNone);
        var refusal = suggestion.AnswerInvitation(deputy, signs, clock);
        return Told(refusal is null ? signs ? Texts.CoSigned : Texts.CoSignDeclined : Texts.CoSignNone, suggestion);
    }

    private Activity Rate(Deputy deputy, Match match, string text, IReadOnlyList<DeputySuggestion> own)
    {
        var answered = own.Where(each => each.State is SuggestionState.Replied).ToList();
        if (One(answered, text) is not { } suggestion) return Which(answered, Texts.SuggestionNothingToRate);
        var answer = match.Groups["answer"].Value switch
        {
            "不满意" => SatisfiedAnswer.Dissatisfied,
            "基本满意" => SatisfiedAnswer.Fairly,
            _ => SatisfiedAnswer.Satisfied,
        };
        var reason = match.Groups["reason"].Value.Replace($"《{suggestion.Words.Title}》", "", StringComparison.Ordinal).Trim(' ', ',', '，', ':', '：', '。', ';', '；');
        return suggestion.Rate(answer, reason, deputy.Name, deadlines) switch
        {
            null when answer is SatisfiedAnswer.Dissatisfied => Told(Texts.SuggestionNoticeReopened, suggestion, suggestion.NextDue()!.Due.Written()),
            null => Told(Texts.SuggestionRated, suggestion),
            TransitionRefusal.ReasonMissing => Told(Texts.SuggestionRateReason, suggestion),
            _ => Told(Texts.SuggestionNothingToRate, suggestion),
        };
    }

    private static DeputySuggestion? One(IReadOnlyList<DeputySuggestion> candidates, string text) => candidates is [var only]
        ? only
        : candidates.FirstOrDefault(each => text.Contains(each.Words.Title, StringComparison.Ordinal));

    private static Activity Which(IReadOnlyList<DeputySuggestion> candidates, string none) => Say.Text(
        candidates is [] ? none : string.Format(null, Texts.SuggestionWhich, string.Join('、', candidates.Select(each => $"《{each.Words.Title}》"))),
        new(Intent.DeputySuggestion, candidates is [] ? ReplyStatus.Done : ReplyStatus.Clarify), Texts.ActionHelp);

    private static Activity Told(string words, DeputySuggestion suggestion, string? more = null) =>
        Say.Text(string.Format(null, words, suggestion.Words.Title, more), new(Intent.DeputySuggestion, ReplyStatus.Done), Texts.ActionHelp);

    [GeneratedRegex("^(我)?(?<no>不)?(同意|愿意)(参加)?联名")]
    private static partial Regex Signing();

    [GeneratedRegex("^代表(建议)?(的)?评价[\\s:：,，]*(《[^》]*》)?[\\s:：,，]*(?<answer>不满意|基本满意|满意)(?<reason>.*)$", RegexOptions.Singleline)]
    private static partial Regex Rating();
}
