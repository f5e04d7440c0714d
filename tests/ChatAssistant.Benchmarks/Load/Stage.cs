namespace ChatAssistant.Benchmarks.Load;

/// <summary>What one rate gave.</summary>
/// <param name="Rate">Messages a second that were sent.</param>
/// <param name="Acknowledgements">Milliseconds from the intended send to the acknowledgement: half of them, 99 of 100, the slowest.</param>
/// <param name="Answers">Milliseconds from the intended send to the answer in the outbox: half of them, 99 of 100.</param>
internal sealed record Stage(int Rate, IReadOnlyList<double> Acknowledgements, IReadOnlyList<double> Answers)
{
    public required int Refused { get; init; }

    public required double AcknowledgedPerSecond { get; init; }

    /// <summary>Over the time until the last answer: what the service can do, where it falls behind.</summary>
    public required double AnswersPerSecond { get; init; }

    /// <summary>Megabytes, the most that was seen.</summary>
    public required double WorkingSet { get; init; }
}
