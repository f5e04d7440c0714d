using System.Security.Cryptography;

namespace ChatAssistant.Cases.Handling;

/// <summary>公开稿: what the public reads of a matter, word for word as two people of the office agreed to it.</summary>
public sealed record PublicCopy
{
    // Without those that are taken for each other when somebody reads an address out.
    private const string Signs = "23456789abcdefghjkmnpqrstuvwxyz";
    private const int IdLength = 10;

    /// <summary>What it is called in public. It tells nothing, unlike a case's number, by which anybody can ask how the case stands.</summary>
    public required string Id { get; init; }

    /// <summary>The masked matter.</summary>
    public required string Matter { get; init; }

    public required string Answer { get; init; }

    /// <summary>The result; null for a plain answer to an inquiry.</summary>
    public ResultCode? Result { get; init; }

    /// <summary>With <see cref="ResultCode.Planned"/>: the day it will be done.</summary>
    public DateOnly? PromisedFor { get; init; }

    /// <summary>The unit that led; null where the office answered by itself.</summary>
    public string? Unit { get; init; }

    public DateTimeOffset AnsweredAt { get; init; }

    /// <summary>Since when it is public.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>What would be public if it were agreed to now. The case has an answer.</summary>
    public static PublicCopy Of(Case found, PublicWords words, DateTimeOffset at)
    {
        var answer = found.LastAnswer()!;
        return new()
        {
            Id = RandomNumberGenerator.GetString(Signs, IdLength),
            Matter = words.Matter,
            Answer = words.Answer,
            Result = answer.Outcome?.Code,
            PromisedFor = answer.Outcome?.PromisedFor,
            Unit = found.LeadUnit()?.Unit,
            AnsweredAt = answer.At,
            At = at,
        };
    }
}
