using ChatAssistant.Knowledge;
using Newtonsoft.Json;

namespace ChatAssistant.Bot.FollowUps;

/// <summary>One question of a conversation and what came of it, as it is kept for the questions that lean on it.</summary>
/// <param name="Asked">In the person's words.</param>
/// <param name="Meant">What they were taken to mean; the same for a question that stands by itself.</param>
/// <param name="Subject">What it speaks of, without the words that only ask.</param>
/// <param name="Status">As in docs/contract.md.</param>
public sealed record QuestionTurn(string Asked, string Meant, string Subject, string Status)
{
    /// <summary>The addresses cited, best first, in the form <see cref="Address.Parse"/> reads.</summary>
    public string[] Cited { get; init; } = [];

    /// <summary>The day on which the cited version is read; null for today.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>What the person was asked to choose from.</summary>
    public string[] Choices { get; init; } = [];

    /// <summary>The place the answer rests on first.</summary>
    [JsonIgnore]
    public Address? Place => Cited is [var first, ..] ? Address.Parse(first) : null;
}
