using ChatAssistant.Knowledge;
using Microsoft.Bot.Builder;

namespace ChatAssistant.Bot.FollowUps;

/// <summary>
/// Tells by fixed rules whether a question leans on an earlier one of the conversation, and completes it.
/// A question that stands by itself is never completed: that would answer what nobody asked.
/// </summary>
public sealed class FollowUpReading(IKnowledgeBase knowledge, QuestionTurns turns)
{
    private readonly Sources _sources = new(knowledge);

    /// <summary>The completed question; null when the message stands by itself or there is nothing to lean on.</summary>
    public async Task<FollowUp?> OfAsync(ITurnContext turn, string text, CancellationToken cancellationToken)
    {
        var said = Saying.Of(text);
        if (await turns.OpenAsync(turn, cancellationToken) is { } open && new ChoiceFollowUps(_sources).Of(said, open) is { } chosen) return chosen;
        if (await turns.AnsweredAsync(turn, cancellationToken) is not { } before) return null;

        return new PlaceFollowUps(_sources).Of(said, before)
            ?? await new MoreFollowUps(knowledge, _sources).OfAsync(said, before, cancellationToken)
            ?? new OtherDocumentFollowUps(_sources).Of(said, before)
            ?? new DocumentFollowUps(_sources).Of(said, before)
            ?? new VersionFollowUps(_sources).Of(said, before)
            ?? new TopicFollowUps(_sources).Of(said, before);
    }

    /// <summary>Whether a message needs an earlier one to say anything at all: 要坐牢吗.</summary>
    public static bool SaysNothingAlone(string text) => TopicFollowUps.SaysNothingAlone(Saying.Of(text));

    /// <summary>What a question speaks of, for the questions that will lean on it.</summary>
    public string SubjectOf(string question, Address? place) =>
        place is not null && PlaceWords.AreIn(question) ? _sources.SubjectOf(place) : AskWords.SubjectOf(TimeWords.Without(question));

    /// <summary>The day to keep reading a cited version on: null while it is the one of today.</summary>
    public DateOnly? DayOf(Answer answer)
    {
        if (answer.Citations is not [var first, ..] || knowledge.Documents.FirstOrDefault(document => document.Address == first.Address with { Path = "" }) is not { } version) return null;
        if (version.Address.Effective is not { } effective) return null;
        if (version.Ended is not { } ended) return null;
        return effective <= answer.AsOf && answer.AsOf <= ended ? answer.AsOf : effective;
    }
}
