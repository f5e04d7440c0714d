using System.Text.RegularExpressions;
using ChatAssistant.Bot.Care.Modes;
using ChatAssistant.Bot.FollowUps;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Questions;

/// <summary>Answers the questions of a conversation: one that leans on an earlier one is completed first, and each is kept for the next.</summary>
public sealed partial class Conversing(Answering answering, FollowUpReading reading, QuestionTurns turns)
{
    public async Task<Activity> ReplyAsync(ITurnContext turn, string text, Uri? reachedAt, CancellationToken cancellationToken)
    {
        var followUp = await reading.OfAsync(turn, text, cancellationToken);
        if (followUp is null && ShortWords.IsBareNumber(text)) return FixedReplies.NotUnderstood(Texts.NoWords);
        if (followUp is null && (FollowUpReading.SaysNothingAlone(text) || ShortWords.IsBarePart(text))) return FixedReplies.NotUnderstood(Texts.WhichMatter);

        var alone = followUp is null or { IsDoubtful: true } ? await answering.AnswerAsync(new(text), cancellationToken) : null;
        if (followUp is null || alone is { Status: AnswerStatus.Answered }) return await ToldAsync(turn, text, alone!, null, reachedAt, cancellationToken);

        var answer = await FirstAnsweredAsync(followUp, cancellationToken);
        return await ToldAsync(turn, text, answer, followUp, reachedAt, cancellationToken);
    }

    /// <summary>The first answer that has what is wanted, else the first answer, else the first refusal.</summary>
    private async Task<Answer> FirstAnsweredAsync(FollowUp followUp, CancellationToken cancellationToken)
    {
        var answers = new List<Answer>();
        foreach (var question in followUp.Questions)
        {
            var answer = await answering.AnswerAsync(question, cancellationToken);
            if (answer is { Status: AnswerStatus.Answered, Citations: [var first, ..] } && (!followUp.WantsFigure || Figure().IsMatch(first.Quote))) return answer;
            answers.Add(answer);
        }

        return answers.Find(answer => answer.Status is AnswerStatus.Answered) ?? answers[0];
    }

    private async Task<Activity> ToldAsync(
        ITurnContext turn, string text, Answer answer, FollowUp? followUp, Uri? reachedAt, CancellationToken cancellationToken)
    {
        // For the log of turns: what was looked at is not for the person.
        turn.TurnState.Set(answer);
        if (CuratedOnly.Withholds(turn, answer)) return answering.Withheld();
        var place = answer.Citations is [var best, ..] ? best : null;
        var meant = followUp is null ? text : followUp.Meant ?? place?.Title ?? text;
        var told = answering.Told(answer, reachedAt, followUp is null ? null : new(meant, followUp.Meant is not null));
        await turns.KeepAsync(turn, new(text, meant, followUp?.Subject ?? reading.SubjectOf(meant, place?.Address), ReplyFacts.Of(told.ChannelData)!.Status)
        {
            Cited = [.. answer.Citations.Select(citation => citation.Address.ToString())],
            Day = reading.DayOf(answer),
            Choices = [.. answer.Choices],
        }, cancellationToken);
        return told;
    }

    [GeneratedRegex("元|倍")]
    private static partial Regex Figure();
}
